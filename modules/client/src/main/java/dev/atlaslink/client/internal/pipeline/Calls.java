package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.internal.http.Requests;
import dev.atlaslink.client.internal.settings.Settings;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Makes the calls of one way through the pipeline. */
final class Calls {
    private static final boolean FOLLOW_REDIRECTS = false;

    private final Client client;
    private final Request.Options options;

    /**
     * @param client makes a call, and turns every failure into an exception of ours
     * @param settings for the times of every request
     */
    Calls(Client client, Settings settings) {
        this.client = client;
        this.options = new Request.Options(
                settings.transport().connectTimeout().toMillis(),
                TimeUnit.MILLISECONDS,
                settings.attemptTimeout().toMillis(),
                TimeUnit.MILLISECONDS,
                FOLLOW_REDIRECTS);
    }

    Response make(Request request) {
        try {
            return client.execute(request, options);
        } catch (IOException e) {
            throw new TransportException(Requests.operationId(request) + " failed: " + e.getMessage(), e);
        }
    }
}
