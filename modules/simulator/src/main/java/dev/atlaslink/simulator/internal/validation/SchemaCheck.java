package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.keyword.UnknownKeywordFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks JSON values against one OpenAPI 3.0 schema, compiled once. */
final class SchemaCheck {

    // Of the library's keywords these two are missing, since with OpenAPI 3.0 they only say how to read another.
    private static final Set<String> MODIFIERS = Set.of("exclusiveMinimum", "exclusiveMaximum");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getOpenApi30())
                    .unknownKeywordFactory(SchemaCheck::keyword)
                    .build());
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

    /** Takes extensions of OpenAPI for what they are; the library would warn of each at every start. */
    private static Keyword keyword(String name, SchemaContext context) {
        return name.startsWith("x-") || MODIFIERS.contains(name)
                ? new NonValidationKeyword(name)
                : UnknownKeywordFactory.getInstance().getKeyword(name, context);
    }

    private static int rank(Error error) {
        int position = MOST_TELLING.indexOf(error.getKeyword());
        return position < 0 ? MOST_TELLING.size() : position;
    }
}
