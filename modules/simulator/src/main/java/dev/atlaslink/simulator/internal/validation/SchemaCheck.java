package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks JSON values against one OpenAPI 3.0 schema, compiled once. */
final class SchemaCheck {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());
    // A missing or unknown attribute says more than a complaint about its value.
    private static final List<String> MOST_TELLING = List.of("required", "additionalProperties", "type", "enum");

    private final JsonNode definition;
    private final Schema schema;

    SchemaCheck(JsonNode definition) {
        this.definition = definition;
        this.schema = REGISTRY.getSchema(definition);
    }

    JsonNode definition() {
        return definition;
    }

    /** Returns the most telling violation; empty if the value conforms. */
    Optional<Violation> violation(JsonNode value) {
        return schema.validate(value).stream()
                .min(Comparator.comparingInt(SchemaCheck::rank))
                .map(error -> Violation.of(error, definition));
    }

    private static int rank(Error error) {
        int position = MOST_TELLING.indexOf(error.getKeyword());
        return position < 0 ? MOST_TELLING.size() : position;
    }
}
