package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.FormData;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.util.List;
import java.util.Map;

/**
 * Says how a caller wants a response to look.
 *
 * <p>It is read from the query as it came, so that a request that is refused before its query is checked gets its error
 * in the same style.
 */
record Style(boolean pretty, boolean envelope) {

    private static final Style PLAIN = new Style(false, false);

    static Style of(ReceivedRequest request) {
        String query = request.query();
        if (query.isEmpty()) {
            return PLAIN;
        }
        List<Map.Entry<String, String>> pairs = FormData.parse(query).orElse(List.of());
        return new Style(pairs.contains(Map.entry("pretty", "true")), pairs.contains(Map.entry("envelope", "true")));
    }
}
