package dev.atlaslink.spectools.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaves out what was said before word for word: polls repeat themselves, and in a list of a thousand one item changes. */
final class Repetitions {
    private static final String PAGE_ITEMS = "results";

    private final Set<List<Object>> said = new HashSet<>();

    /** Returns what is new, a list without the items that it showed before; empty if nothing is. */
    Optional<WireExchange> news(WireExchange exchange) {
        WireRequest request = exchange.request();
        WireResponse response = exchange.response();
        List<Object> question = List.of(
                request.line(),
                request.values("Accept"),
                request.values("Content-Type"),
                request.body(),
                response.status(),
                response.values("Content-Type"));
        String body = mayBeAList(response.body()) ? newItems(question, response.body()) : response.body();
        return said.add(List.of(question, body))
                ? Optional.of(new WireExchange(request, new WireResponse(response.status(), response.headers(), body)))
                : Optional.empty();
    }

    private static boolean mayBeAList(String body) {
        return body.startsWith("[") || body.contains("\"" + PAGE_ITEMS + "\":[");
    }

    private String newItems(List<Object> question, String body) {
        try {
            JsonNode list = JsonRules.STRICT.readTree(body);
            JsonNode items = list.isArray() ? list : list.path(PAGE_ITEMS);
            // What is no list is left as it is.
            if (items.isArray()) {
                Iterator<JsonNode> each = items.iterator();
                while (each.hasNext()) {
                    if (!said.add(List.of(question, each.next()))) {
                        each.remove();
                    }
                }
            }
            return list.toString();
        } catch (JsonProcessingException e) {
            // It is for the validator to report that this is no JSON.
            return body;
        }
    }
}
