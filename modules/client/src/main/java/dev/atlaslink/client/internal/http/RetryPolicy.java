package dev.atlaslink.client.internal.http;

import feign.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Decides what may be repeated. A POST or PATCH is repeated only if Atlas surely has not acted on it: it was never sent,
 * or was turned away with 408, 421, 425 or 429, or with 503 and a Retry-After. Reads and deletes are repeated after passing failures too.
 */
final class RetryPolicy {
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    static boolean isIdempotent(String method) {
        return IDEMPOTENT.contains(method);
    }

    boolean mayRepeat(Request request, int status, Optional<Duration> retryAfter) {
        return Proof.turnedAway(status, retryAfter)
                || (PASSING.contains(status)
                        && isIdempotent(request.httpMethod().name()));
    }

    boolean mayRepeat(Request request, IOException failure) {
        // What is wrong with a certificate or a protocol stays wrong, and must be seen.
        boolean tls = failure instanceof SSLException;
        // It would be as large the next time.
        boolean tooLarge =
                failure instanceof ResponseTooLargeIOException || HttpClientFailures.isTooLargeAHead(failure);
        boolean refusedForGood = failure instanceof ProxyIOException refusal && !refusal.isPassing();
        return !tls
                && !tooLarge
                && !refusedForGood
                && (Proof.ofNoResponse(failure) == Proof.NOT_ACTED
                        || isIdempotent(request.httpMethod().name()));
    }
}
