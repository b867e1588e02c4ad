package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.auth.BearerClient;
import dev.atlaslink.client.internal.auth.ClientBasicClient;
import dev.atlaslink.client.internal.auth.DigestClient;
import dev.atlaslink.client.internal.auth.TokenSource;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.http.ClosableClient;
import dev.atlaslink.client.internal.http.DeadlineClient;
import dev.atlaslink.client.internal.http.GivenTransport;
import dev.atlaslink.client.internal.http.HttpTransport;
import dev.atlaslink.client.internal.http.ObservingClient;
import dev.atlaslink.client.internal.http.ResourceDateClient;
import dev.atlaslink.client.internal.http.RetryingClient;
import dev.atlaslink.client.internal.limit.PermitClient;
import feign.Client;
import java.util.concurrent.atomic.AtomicLong;

/** The way of every request from a generated interface to Atlas and back. */
public final class Pipeline implements AutoCloseable {
    private final Settings settings;
    private final JsonMapper mapper = JsonCodec.mapper();
    private final AtomicLong callIds = new AtomicLong();
    private final ClosableClient transport;
    private final ApiFactory apis;

    /** The token endpoints have a line of their own, which proves itself by HTTP Basic. */
    private final ApiFactory tokenApis;

    private Pipeline(Settings settings) {
        this.settings = settings;
        this.transport = transport(settings);
        Client wire = new DeadlineClient(new ObservingClient(transport, settings.observer()));
        if (settings.auth().credentials() instanceof AtlasCredentials.ServiceAccount account) {
            this.tokenApis = factory(new ClientBasicClient(wire, account));
            TokenSource tokens = new TokenSource(tokenApis.api(OAuthApi.class), settings.clock());
            this.apis = factory(new BearerClient(wire, tokens));
        } else {
            AtlasCredentials.ApiKey key = (AtlasCredentials.ApiKey) settings.auth().credentials();
            this.apis = factory(new DigestClient(wire, key, settings.auth().nonceReuse()));
            this.tokenApis = apis;
        }
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
        return (type.equals(OAuthApi.class) ? tokenApis : apis).api(type);
    }

    /**
     * Returns what the client was told.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        transport.close();
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

    private ApiFactory factory(Client authenticated) {
        RetryingClient retrying = RetryingClient.create(new PermitClient(authenticated, settings), settings);
        Client call = new CallClient(retrying, new AtlasErrorDecoder(mapper), settings, callIds);
        Client dated = settings.resourceDate()
                .<Client>map(date -> new ResourceDateClient(call, date))
                .orElse(call);
        return new ApiFactory(settings, dated, mapper);
    }
}
