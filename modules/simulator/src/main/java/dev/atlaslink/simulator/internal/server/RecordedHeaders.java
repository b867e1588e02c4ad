package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Headers;
import java.util.List;
import java.util.Map;

/**
 * Lists the headers that every recorded response carries, of which the 401 of a Digest challenge has its own.
 *
 * <p>Left out are those whose values say which build of Atlas answered and how long that took, and the promise to be
 * reachable by HTTPS, which would not be kept.
 */
final class RecordedHeaders {

    private static final Map.Entry<String, String> SERVER = Map.entry("Server", "mdbws");
    private static final Headers CHALLENGE = Headers.of(List.of(SERVER, Map.entry("Vary", "Accept-Encoding")));
    private static final Headers ALL = Headers.of(List.of(
            SERVER,
            Map.entry("Referrer-Policy", "strict-origin-when-cross-origin"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("X-Permitted-Cross-Domain-Policies", "none")));

    private RecordedHeaders() {}

    /** Adds them unless something else was said: a fault's response may have its own. */
    static Answer on(Answer answer) {
        if (answer.status() == 0) {
            return answer;
        }
        Headers recorded = isChallenge(answer) ? CHALLENGE : ALL;
        return answer.withAll(recorded.withAll(answer.headers()));
    }

    private static boolean isChallenge(Answer answer) {
        return answer.headers().all("WWW-Authenticate").stream().anyMatch(value -> value.startsWith("Digest "));
    }
}
