package dev.atlaslink.client.transport;

import java.io.IOException;

/**
 * Sends requests by an HTTP client of your own. Must be thread-safe.
 *
 * <p>It must send method, URL and headers unchanged, because a Digest is computed over the URL. It must not follow
 * redirects, retry, authenticate, or log headers, which hold credentials. It may ask for compressed responses if it
 * decompresses them. For an HTTP client that Feign can use, see {@link dev.atlaslink.client.feign.FeignTransport}.
 */
@FunctionalInterface
public interface AtlasTransport {
    /**
     * Sends a request. A response of any status is returned, also that of an error. A proxy's refusal of CONNECT is not
     * a response, and has to be a {@link java.net.ConnectException}, since it could not be told from a response of
     * Atlas.
     *
     * <p>An unchecked exception is treated as an {@link IOException}: no response came, and it is not known whether the
     * request arrived.
     *
     * @param request what to send
     * @return the response; the caller reads and closes its body
     * @throws java.net.ConnectException if there is no connection, so that nothing was sent; only then is a POST or
     *     PATCH repeated
     * @throws java.net.SocketTimeoutException if the time ran out
     * @throws IOException if anything else failed
     */
    TransportResponse send(TransportRequest request) throws IOException;
}
