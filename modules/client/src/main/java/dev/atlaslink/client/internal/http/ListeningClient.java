package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.internal.call.OngoingCall;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows each response to the listeners, before anything is made of it. A listener's mistake must not fail a call that
 * Atlas has carried out.
 */
public final class ListeningClient implements Client {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.observer");

    private final Client next;
    private final List<Consumer<RawResponse>> listeners;

    /**
     * Creates a client.
     *
     * @param next makes one attempt; its responses can be read more than once
     * @param listeners see the responses
     */
    public ListeningClient(Client next, List<Consumer<RawResponse>> listeners) {
        this.next = next;
        this.listeners = listeners;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Response response = next.execute(request, options);
        RawResponse raw = RawResponses.of(OngoingCall.current().call(), response);
        for (Consumer<RawResponse> listener : listeners) {
            try {
                listener.accept(raw);
            } catch (Exception e) {
                // Also a checked one, which other languages throw undeclared.
                LOG.warn("a listener failed at {}; the call goes on", raw, e);
            }
        }
        return response;
    }
}
