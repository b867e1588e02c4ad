package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Response;
import java.util.List;
import java.util.Map;

/**
 * Lists the headers that every recorded response carries, of which the 401 of a Digest challenge has its own.
 *
 * <p>Left out are those whose values say which build of Atlas responded and how long that took, and the promise to be
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
    static Response on(Response response) {
        if (response.status() == 0) {
            return response;
        }
        Headers recorded = isChallenge(response) ? CHALLENGE : ALL;
        return response.withAll(recorded.withAll(response.headers()));
    }

    private static boolean isChallenge(Response response) {
        return response.headers().all("WWW-Authenticate").stream().anyMatch(value -> value.startsWith("Digest "));
    }
}
