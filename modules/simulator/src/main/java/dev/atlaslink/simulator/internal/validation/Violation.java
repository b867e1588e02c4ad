package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says what is wrong with a value.
 *
 * @param keyword the schema keyword that is violated
 * @param attribute the offending attribute, its path joined with dots; empty for the value as a whole
 * @param value the value found there
 * @param reason where, what is allowed there and what was given; never a secret
 */
record Violation(String keyword, String attribute, JsonNode value, String reason) {

    static Violation of(Error error, JsonNode rootSchema) {
        JsonNode schema = parent(error.getEvaluationPath(), rootSchema);
        return new Violation(
                error.getKeyword(),
                names(error).collect(Collectors.joining(".")),
                error.getInstanceNode(),
                reason(error, schema));
    }

    private static String reason(Error error, JsonNode schema) {
        String pointer = names(error).map(name -> "/" + name).collect(Collectors.joining());
        String subject = pointer.isEmpty() ? "The body" : SchemaText.shortened(pointer);
        return switch (error.getKeyword()) {
            case "required" -> subject + " is required but missing";
            case "additionalProperties" -> subject + " is unknown; known here are " + properties(schema);
            case "type" -> mustBe(subject, schema) + SchemaText.kind(error.getInstanceNode());
            default -> mustBe(subject, schema) + SchemaText.given(error.getInstanceNode(), schema);
        };
    }

    private static String mustBe(String subject, JsonNode schema) {
        return subject + " must be " + SchemaText.allowed(schema) + " but is ";
    }

    private static TreeSet<String> properties(JsonNode schema) {
        TreeSet<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Stream<String> names(Error error) {
        Stream<String> location = elements(error.getInstanceLocation()).map(String::valueOf);
        return Stream.concat(location, Stream.ofNullable(error.getProperty()));
    }

    /** Returns the schema that holds the violated keyword; the schemas hold no references to follow. */
    private static JsonNode parent(NodePath keyword, JsonNode rootSchema) {
        JsonNode schema = rootSchema;
        for (int i = 0; i < keyword.getNameCount() - 1; i++) {
            Object element = keyword.getElement(i);
            schema = element instanceof Integer index ? schema.path(index) : schema.path(String.valueOf(element));
        }
        return schema;
    }

    private static Stream<Object> elements(NodePath path) {
        return IntStream.range(0, path.getNameCount()).mapToObj(path::getElement);
    }
}
