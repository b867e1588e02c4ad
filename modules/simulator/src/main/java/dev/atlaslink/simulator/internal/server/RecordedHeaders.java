package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Headers;
import java.util.List;
import java.util.Map;

/**
 * Lists the headers that every recorded answer carries, except the 401 of a Digest challenge.
 *
 * <p>Left out are those whose values say which build of Atlas answered and how long that took, and the promise to be
 * reachable by HTTPS, which would not be kept.
 */
final class RecordedHeaders {

    static final Headers ALL = Headers.of(List.of(
            Map.entry("Server", "mdbws"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("X-Permitted-Cross-Domain-Policies", "none")));

    private RecordedHeaders() {}
}
