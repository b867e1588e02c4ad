package dev.atlaslink.endtoend.operation;

import dev.atlaslink.spectools.exchange.ExchangeValidator;
import dev.atlaslink.spectools.exchange.WireExchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids that stand for names in the paths of the cases. */
final class StageIds {
    private final Map<String, String> ids = new LinkedHashMap<>();

    StageIds(String project) {
        ids.put("{project}", project);
    }

    String remember(String name, String id) {
        ids.put(name, id);
        return id;
    }

    String get(String name) {
        return ids.get(name);
    }

    String fill(String template) {
        String filled = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    static WireExchange latest(String operationId, List<WireExchange> exchanges) {
        return exchanges.stream()
                .filter(exchange ->
                        ExchangeValidator.closed().operationId(exchange).equals(operationId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(operationId + " was not sent; sent were " + exchanges));
    }
}
