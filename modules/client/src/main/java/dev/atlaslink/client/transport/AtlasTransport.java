package dev.atlaslink.client.transport;

import java.io.IOException;

/**
 * Sends one request and returns what came back, over whichever HTTP client. Must be thread-safe.
 *
 * <p>It must send method, URL and headers as they are, because a Digest is computed over the URL, and the headers carry
 * credentials: it neither follows redirects, retries, authenticates nor logs headers. It may ask for compressed
 * responses if it decompresses them. For an HTTP client that Feign can use, see
 * {@link dev.atlaslink.client.feign.FeignTransport}.
 */
@FunctionalInterface
public interface AtlasTransport {
    /**
     * Sends a request. Any status is a response, also those of errors; but what a proxy says to CONNECT is none, and has
     * to end in a {@link java.net.ConnectException}, since nobody above can tell it from a response of Atlas.
     *
     * <p>An unchecked exception counts as an {@link IOException}: no response came, and nothing is known of the request.
     *
     * @param request what to send
     * @return what came back; its body is read and closed by the caller
     * @throws java.net.ConnectException if no connection came about, so that nothing was sent; only then is a POST or
     *     PATCH repeated
     * @throws java.net.SocketTimeoutException if the time ran out
     * @throws IOException if anything else broke
     */
    TransportResponse send(TransportRequest request) throws IOException;
}
