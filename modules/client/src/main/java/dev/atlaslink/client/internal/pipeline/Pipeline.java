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

    private Pipeline(Settings settings, HttpTransport transport, ApiFactory apis) {
        this.settings = settings;
        this.transport = transport;
        this.apis = apis;
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
        Client authenticated = authenticating(settings, observed);
        Client retrying = RetryingClient.create(authenticated, settings);
        return new Pipeline(settings, transport, new ApiFactory(settings, retrying));
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

    @Override
    public void close() {
        transport.close();
    }

    /** The token endpoint has a line of its own: with retries, but proving itself by HTTP Basic. */
    private static Client authenticating(Settings settings, Client observed) {
        if (settings.credentials() instanceof AtlasCredentials.ServiceAccount account) {
            Client tokenLine = RetryingClient.create(new ClientBasicClient(observed, account), settings);
            OAuthApi oauth = new ApiFactory(settings, tokenLine).api(OAuthApi.class);
            return new BearerClient(observed, new TokenSource(oauth, settings.clock()));
        }
        return new DigestClient(observed, (AtlasCredentials.ApiKey) settings.credentials());
    }
}
