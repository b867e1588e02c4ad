package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.auth.BearerClient;
import dev.atlaslink.client.internal.auth.ClientBasicClient;
import dev.atlaslink.client.internal.auth.DigestClient;
import dev.atlaslink.client.internal.auth.TokenSource;
import dev.atlaslink.client.internal.http.HttpTransport;
import dev.atlaslink.client.internal.http.ObservingClient;
import dev.atlaslink.client.internal.http.RetryingClient;
import feign.Client;

/** The way of every request from a generated interface to Atlas and back. */
public final class Pipeline implements AutoCloseable {
    private final Settings settings;
    private final HttpTransport transport;
    private final ApiFactory apis;

    /** The token endpoints have a line of their own, which proves itself by HTTP Basic. */
    private final ApiFactory tokenApis;

    private Pipeline(Settings settings, HttpTransport transport, ApiFactory apis, ApiFactory tokenApis) {
        this.settings = settings;
        this.transport = transport;
        this.apis = apis;
        this.tokenApis = tokenApis;
    }

    /**
     * Assembles a pipeline: retry, then authentication, then observation, then transport.
     *
     * @param settings checked by the builder
     * @return the pipeline
     */
    public static Pipeline create(Settings settings) {
        HttpTransport transport = HttpTransport.create(settings.connectTimeout());
        Client observed = new ObservingClient(transport, settings.observer());
        if (settings.credentials() instanceof AtlasCredentials.ServiceAccount account) {
            ApiFactory tokenApis = factory(settings, new ClientBasicClient(observed, account));
            TokenSource tokens = new TokenSource(tokenApis.api(OAuthApi.class), settings.clock());
            return new Pipeline(settings, transport, factory(settings, new BearerClient(observed, tokens)), tokenApis);
        }
        ApiFactory apis =
                factory(settings, new DigestClient(observed, (AtlasCredentials.ApiKey) settings.credentials()));
        return new Pipeline(settings, transport, apis, apis);
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

    private static ApiFactory factory(Settings settings, Client authenticated) {
        return new ApiFactory(settings, RetryingClient.create(authenticated, settings));
    }
}
