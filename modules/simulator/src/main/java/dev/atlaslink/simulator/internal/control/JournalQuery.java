package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.JournalFilter;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.validation.Query;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads which entries of the journal a query asks for. */
final class JournalQuery {

    /** Goes before the name of what is refused. */
    static final String PARAMETER = "Query parameter ";

    private static final Map<String, BiFunction<JournalFilter, JsonNode, JournalFilter>> CONDITIONS = Map.of(
            "method", (filter, value) -> filter.onMethod(value.textValue()),
            "path", (filter, value) -> filter.onPath(value.textValue()),
            "operationId", (filter, value) -> filter.onOperation(value.textValue()),
            "projectId", (filter, value) -> filter.inProject(value.textValue()),
            "limit", (filter, value) -> filter.limit(value.intValue()),
            "status", (filter, value) -> filter.withStatus(value.intValue()),
            "since", (filter, value) -> filter.since(time(value.textValue())));

    private JournalQuery() {}

    static JournalFilter filter(Query query) {
        JournalFilter filter = JournalFilter.all();
        for (Map.Entry<String, BiFunction<JournalFilter, JsonNode, JournalFilter>> condition : CONDITIONS.entrySet()) {
            Optional<JsonNode> value = query.find(condition.getKey());
            if (value.isPresent()) {
                filter = narrowed(filter, condition.getKey(), condition.getValue(), value.get());
            }
        }
        return filter;
    }

    private static JournalFilter narrowed(
            JournalFilter filter,
            String name,
            BiFunction<JournalFilter, JsonNode, JournalFilter> condition,
            JsonNode value) {
        return Placed.at(PARAMETER + name, () -> condition.apply(filter, value));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Wording.refusal("since", text, "a time such as 2026-01-01T00:00:00Z"), e);
        }
    }
}
