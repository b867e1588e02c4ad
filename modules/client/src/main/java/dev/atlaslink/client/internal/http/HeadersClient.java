package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Map;

/** Adds the caller's headers, which are checked already, to those of the operation. */
public final class HeadersClient implements Client {
    private final Client next;
    private final Map<String, String> headers;

    /**
     * Creates a client.
     *
     * @param next makes the call
     * @param headers to add
     */
    public HeadersClient(Client next, Map<String, String> headers) {
        this.next = next;
        this.headers = headers;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Request more = request;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            more = Requests.with(more, header.getKey(), header.getValue());
        }
        return next.execute(more, options);
    }
}
