package dev.atlaslink.client.transport;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request to send. Its headers and its body may hold secrets, which {@link #toString()} leaves out. */
public final class TransportRequest {
    private final String method;
    private final String url;
    private final Map<String, List<String>> headers;
    private final byte @Nullable [] body;
    private final Duration connectTimeout;
    private final Duration timeout;

    /**
     * Creates a request.
     *
     * @param method HTTP method
     * @param url whole URL, percent-encoded
     * @param headers to send, without Content-Length
     * @param body {@code null} for none
     * @param connectTimeout to connect
     * @param timeout for request and response in all
     */
    public TransportRequest(
            String method,
            String url,
            Map<String, List<String>> headers,
            byte @Nullable [] body,
            Duration connectTimeout,
            Duration timeout) {
        this.method = method;
        this.url = url;
        this.headers = Map.copyOf(headers);
        this.body = body == null ? null : body.clone();
        this.connectTimeout = connectTimeout;
        this.timeout = timeout;
    }

    /**
     * Returns the HTTP method.
     *
     * @return such as {@code PATCH}
     */
    public String method() {
        return method;
    }

    /**
     * Returns the URL, to be sent byte for byte.
     *
     * @return percent-encoded, with the query
     */
    public String url() {
        return url;
    }

    /**
     * Returns the headers, User-Agent included; Content-Length is for the transport to set.
     *
     * @return values by name
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Returns the body.
     *
     * @return a copy; empty if there is none
     */
    public Optional<byte[]> body() {
        return Optional.ofNullable(body).map(byte[]::clone);
    }

    /**
     * Returns the limit for connecting.
     *
     * @return more than zero
     */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * Returns the limit for request and response in all.
     *
     * @return more than zero
     */
    public Duration timeout() {
        return timeout;
    }

    @Override
    public String toString() {
        return method + " " + url.replaceFirst("\\?.*", "?***");
    }
}
