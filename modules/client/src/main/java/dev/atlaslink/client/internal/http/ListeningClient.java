package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.internal.call.OngoingCall;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        RawResponse raw = raw(response);
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

    private static RawResponse raw(Response response) throws IOException {
        Map<String, List<String>> headers = new HashMap<>(Requests.byLowerCaseName(response.headers()));
        headers.remove("set-cookie");
        return new RawResponse(
                OngoingCall.current().call(),
                response.status(),
                headers,
                text(response.body()),
                Requests.header(response.headers(), "Content-Type").flatMap(MediaTypes::resourceDate));
    }

    /** JSON is UTF-8 (RFC 8259); a proxy's page in another charset is readable enough. */
    private static String text(Response.Body body) throws IOException {
        if (body == null) {
            return "";
        }
        try (InputStream in = body.asInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
