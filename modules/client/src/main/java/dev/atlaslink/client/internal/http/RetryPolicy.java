package dev.atlaslink.client.internal.http;

import feign.Request;
import feign.Request.HttpMethod;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/**
 * Decides what may be repeated. A POST or PATCH is repeated only if Atlas surely has not acted on it: it was never sent,
 * or was turned away with 429, or with 503 and a Retry-After. Reads and deletes are repeated after passing failures too.
 */
public final class RetryPolicy {
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    boolean mayRepeat(Request request, int status, Optional<Duration> retryAfter) {
        return turnedAway(status, retryAfter)
                || (PASSING.contains(status) && IDEMPOTENT.contains(request.httpMethod()));
    }

    boolean mayRepeat(Request request, IOException failure) {
        // What is wrong with a certificate or a protocol stays wrong, and must be seen.
        boolean tls = failure instanceof SSLException;
        // It would be as large the next time.
        boolean tooLarge =
                failure instanceof ResponseTooLargeIOException || failure instanceof MessageConstraintException;
        return !tls && !tooLarge && (neverSent(failure) || IDEMPOTENT.contains(request.httpMethod()));
    }

    /**
     * Tells whether the server said that it did not even look at the request.
     *
     * @param status of its answer
     * @param retryAfter what its answer asks for
     * @return {@code true} if Atlas surely has not acted on the request
     */
    public boolean turnedAway(int status, Optional<Duration> retryAfter) {
        return status == 429 || (status == 503 && retryAfter.isPresent());
    }

    /**
     * Tells whether no connection came about.
     *
     * @param failure instead of an answer
     * @return {@code true} if Atlas surely has not acted on the request
     */
    public boolean neverSent(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }
}
