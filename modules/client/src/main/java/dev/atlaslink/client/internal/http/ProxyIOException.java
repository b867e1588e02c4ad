package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.util.Set;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.http.HttpHost;

/** Reports that a proxy let a request through to nobody, whatever it said instead: nothing of it reached Atlas. */
final class ProxyIOException extends IOException {
    static final int WHO_CALLS = 407;

    private static final long serialVersionUID = 1L;

    /** Those below 500 by which a proxy asks for patience. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final boolean passing;

    private ProxyIOException(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    /** A tunnel was refused. Only a status of 200 lets HttpClient take it for one. */
    static ProxyIOException refused(HttpRoute route, int status) {
        String refusal = name(route.getProxyHost()) + " refused to connect to "
                + route.getTargetHost().toHostString() + " (" + status + ")";
        boolean passing = status >= 500 || PASSING.contains(status);
        return new ProxyIOException(status == WHO_CALLS ? refusal + advice() : refusal, passing, null);
    }

    /** The proxy wants to know who calls, and was not told or does not believe it. */
    static ProxyIOException whoCalls(HttpHost proxy) {
        return new ProxyIOException(name(proxy) + " asks who calls (" + WHO_CALLS + ")" + advice(), false, null);
    }

    /** A tunnel came to nothing, though nobody refused it in so many words. */
    static ProxyIOException broken(HttpRoute route, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ProxyIOException(
                name(route.getProxyHost()) + " did not connect to "
                        + route.getTargetHost().toHostString() + ": " + reason,
                true,
                cause);
    }

    /** Tells whether the next attempt may fare better. */
    boolean isPassing() {
        return passing;
    }

    private static String name(HttpHost proxy) {
        return "the proxy " + proxy.toHostString();
    }

    private static String advice() {
        return "; proxyCredentials sets the user and password that it accepts";
    }
}
