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

    private final Schema schema;

    SchemaCheck(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    /** Returns the most telling violation; empty if the value conforms. */
    Optional<Violation> violation(JsonNode value) {
        return schema.validate(value).stream()
                .min(Comparator.comparingInt(SchemaCheck::rank))
                .map(SchemaCheck::violation);
    }

    private static int rank(Error error) {
        int position = MOST_TELLING.indexOf(error.getKeyword());
        return position < 0 ? MOST_TELLING.size() : position;
    }

    private static Violation violation(Error error) {
        StringBuilder attribute = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            append(attribute, String.valueOf(error.getInstanceLocation().getElement(i)));
        }
        if (error.getProperty() != null) {
            append(attribute, error.getProperty());
        }
        return new Violation(error.getKeyword(), attribute.toString(), error.getInstanceNode());
    }

    private static void append(StringBuilder attribute, String name) {
        attribute.append(attribute.isEmpty() ? "" : ".").append(name);
    }

    /**
     * Says what is wrong with a value.
     *
     * @param keyword the schema keyword that is violated
     * @param attribute the offending attribute, its path joined with dots; empty for the value as a whole
     * @param value the value found there
     */
    record Violation(String keyword, String attribute, JsonNode value) {}
}
