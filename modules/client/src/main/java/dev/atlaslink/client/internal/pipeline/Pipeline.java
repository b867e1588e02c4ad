package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.auth.AuthenticatingClient;
import dev.atlaslink.client.internal.codec.RawSuccess;
import dev.atlaslink.client.internal.http.BodyBuffers;
import dev.atlaslink.client.internal.http.ClosableClient;
import dev.atlaslink.client.internal.http.DeadlineClient;
import dev.atlaslink.client.internal.http.GivenTransport;
import dev.atlaslink.client.internal.http.HttpTransport;
import dev.atlaslink.client.internal.http.ObservingClient;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.wording.Required;
import feign.Client;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The way of every request from a generated interface to Atlas and back. */
public final class Pipeline implements AutoCloseable {
    private static final String WHICH = "what shall be different";

    private final Settings settings;
    private final CallOptions options;
    private final Client authenticated;
    private final ClientChain chain;
    private final ApiFactory apis;
    private final Operations operations;
    private final UnknownRegions unknownRegions;
    private final Runnable closing;

    private Pipeline(
            Settings settings,
            CallOptions options,
            Client authenticated,
            ClientChain chain,
            Operations operations,
            UnknownRegions unknownRegions,
            Runnable closing) {
        this.settings = settings;
        this.options = options;
        this.authenticated = authenticated;
        this.chain = chain;
        this.apis = chain.above(authenticated, settings, options);
        this.operations = operations;
        this.unknownRegions = unknownRegions;
        this.closing = closing;
    }

    /**
     * Assembles a pipeline: headers, call, retry, listeners, rate limit, authentication, deadline, observation,
     * transport.
     *
     * @param settings checked by the builder
     * @return the pipeline
     */
    public static Pipeline create(Settings settings) {
        return create(settings, new BodyBuffers());
    }

    /**
     * Assembles a pipeline, as above.
     *
     * @param settings checked by the builder
     * @param buffers for the bodies of responses
     * @return the pipeline
     */
    public static Pipeline create(Settings settings, BodyBuffers buffers) {
        ClosableClient transport = transport(settings, buffers);
        Client wire = new DeadlineClient(new ObservingClient(transport, settings.observer()));
        ClientChain chain = new ClientChain();
        AuthenticatingClient authenticated =
                new Authentication(settings, wire, chain).by(settings.auth().credentials());
        Operations operations = Operations.create(settings);
        return new Pipeline(
                settings,
                CallOptions.NONE,
                authenticated,
                chain,
                operations,
                new UnknownRegions(settings.observer()),
                () -> close(operations, authenticated, transport));
    }

    /**
     * Returns another way through the same connections, authentication and rate limits. It ends with this one, and closing
     * it does nothing.
     *
     * @param change from the options that hold here to those that shall hold there
     * @return the other way
     */
    public Pipeline with(UnaryOperator<CallOptions> change) {
        CallOptions changed = Required.notNull("change", change, WHICH).apply(options);
        Required.notNull("options", changed, WHICH);
        return new Pipeline(
                settings.with(changed), changed, authenticated, chain, operations, unknownRegions, () -> {});
    }

    /**
     * Implements a generated interface on this pipeline.
     *
     * @param type the Feign interface
     * @param <T> the interface
     * @return its implementation, always the same one
     */
    public <T> T api(Class<T> type) {
        return apis.api(type);
    }

    /**
     * Sends a request that no generated interface describes.
     *
     * @param request with its path, version and body
     * @return the response, which is a success
     * @throws IllegalArgumentException if the request cannot be sent to this client's Atlas
     */
    public RawResponse send(RawCall request) {
        AtomicReference<Call> call = new AtomicReference<>();
        Pipeline heard = with(changed -> changed.onResponse(response -> call.set(response.call())));
        return RawSuccess.read(heard.apis.send(request), call::get);
    }

    /**
     * Returns what follows resources on this pipeline. All ways share the time of their waits, but looks only where
     * nothing is different: another way has headers and listeners of its own.
     *
     * @return the operations, closed with the pipeline
     */
    public Operations operations() {
        return operations.scoped(options);
    }

    /**
     * Returns the regions that the client has seen and does not know, one way or another.
     *
     * @return the same for all ways
     */
    public UnknownRegions unknownRegions() {
        return unknownRegions;
    }

    /**
     * Returns what the client was told.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /**
     * Ends all waits, then lets the authentication say good-bye to Atlas before the connections go; closing again does
     * nothing.
     */
    @Override
    public void close() {
        closing.run();
    }

    private static void close(Operations operations, AuthenticatingClient authenticated, ClosableClient transport) {
        operations.close();
        try {
            authenticated.close();
        } finally {
            transport.close();
        }
    }

    /** A transport that the user gave is the user's to close. */
    private static ClosableClient transport(Settings settings, BodyBuffers buffers) {
        if (settings.transport().given().isPresent()) {
            Client given = new GivenTransport(settings.transport().given().get(), settings.transport(), buffers);
            return new ClosableClient(given, () -> {});
        }
        MinimumVersions.requireHttpClient();
        HttpTransport own = HttpTransport.create(settings.transport(), buffers);
        return new ClosableClient(own, own::close);
    }
}
