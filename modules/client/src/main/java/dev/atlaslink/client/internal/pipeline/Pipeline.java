package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.auth.AuthenticatingClient;
import dev.atlaslink.client.internal.http.ClosableClient;
import dev.atlaslink.client.internal.http.DeadlineClient;
import dev.atlaslink.client.internal.http.GivenTransport;
import dev.atlaslink.client.internal.http.HttpTransport;
import dev.atlaslink.client.internal.http.ObservingClient;
import feign.Client;

/** The way of every request from a generated interface to Atlas and back. */
public final class Pipeline implements AutoCloseable {
    private final Settings settings;
    private final ClosableClient transport;
    private final AuthenticatingClient authenticated;
    private final ApiFactory apis;

    private Pipeline(Settings settings) {
        this.settings = settings;
        this.transport = transport(settings);
        Client wire = new DeadlineClient(new ObservingClient(transport, settings.observer()));
        CallLines lines = new CallLines();
        this.authenticated =
                new Authentication(settings, wire, lines).by(settings.auth().credentials());
        this.apis = lines.above(authenticated, settings);
    }

    /**
     * Assembles a pipeline: version, call, retry, rate limit, authentication, deadline, observation, transport.
     *
     * @param settings checked by the builder
     * @return the pipeline
     */
    public static Pipeline create(Settings settings) {
        return new Pipeline(settings);
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
     * Returns what the client was told.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /** Lets the authentication say good-bye to Atlas before the connections go; closing again does nothing. */
    @Override
    public void close() {
        try {
            authenticated.close();
        } finally {
            transport.close();
        }
    }

    /** A transport that the user gave is the user's to close. */
    private static ClosableClient transport(Settings settings) {
        if (settings.transport().given().isPresent()) {
            Client given = new GivenTransport(settings.transport().given().get(), settings.transport());
            return new ClosableClient(given, () -> {});
        }
        HttpTransport own = HttpTransport.create(settings.transport());
        return new ClosableClient(own, own::close);
    }
}
