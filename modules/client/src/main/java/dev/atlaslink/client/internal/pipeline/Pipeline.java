package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.auth.BearerClient;
import dev.atlaslink.client.internal.auth.DigestClient;
import dev.atlaslink.client.internal.auth.TokenSource;
import feign.Client;
import java.util.concurrent.ThreadLocalRandom;

/** The way of every request from a generated interface to Atlas and back. */
public final class Pipeline implements AutoCloseable {
    private final PipelineSettings settings;
    private final HttpTransport transport;
    private final ApiFactory apis;

    private Pipeline(PipelineSettings settings, HttpTransport transport, ApiFactory apis) {
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
    public static Pipeline create(PipelineSettings settings) {
        HttpTransport transport = HttpTransport.create(settings.connectTimeout());
        Client observed = new ObservingClient(transport, settings.observer());
        Client authenticated = authenticating(settings, observed);
        return new Pipeline(settings, transport, new ApiFactory(settings, retrying(settings, authenticated)));
    }

    /**
     * Implements a generated interface on this pipeline.
     *
     * @param type the Feign interface
     * @param <T> the interface
     * @return its implementation
     */
    public <T> T api(Class<T> type) {
        return apis.create(type);
    }

    /**
     * Returns what the pipeline was made of.
     *
     * @return the settings
     */
    public PipelineSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        transport.close();
    }

    private static Client authenticating(PipelineSettings settings, Client observed) {
        if (settings.credentials() instanceof AtlasCredentials.ServiceAccount account) {
            Client tokenClient = new ClientBasicClient(retrying(settings, observed), account);
            OAuthApi oauth = new ApiFactory(settings, tokenClient).create(OAuthApi.class);
            return new BearerClient(observed, new TokenSource(oauth, settings.clock()));
        }
        return new DigestClient(observed, (AtlasCredentials.ApiKey) settings.credentials());
    }

    private static Client retrying(PipelineSettings settings, Client next) {
        Backoff backoff = new Backoff(() -> ThreadLocalRandom.current().nextDouble());
        return new RetryingClient(next, new RetryPolicy(), backoff, settings);
    }
}
