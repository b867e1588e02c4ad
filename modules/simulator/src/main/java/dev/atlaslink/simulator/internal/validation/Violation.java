package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.atlaslink.simulator.internal.wording.Wording;
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

    /** More than any known field has; the name of an unknown one may have any length. */
    private static final int MAX_POINTER = 240;

    static Violation of(Error error, JsonNode rootSchema) {
        JsonNode schema = parent(error.getEvaluationPath(), rootSchema);
        return new Violation(
                error.getKeyword(),
                names(error).collect(Collectors.joining(".")),
                error.getInstanceNode(),
                reason(error, schema));
    }

    private static String reason(Error error, JsonNode schema) {
        String pointer = Wording.pointer(names(error).toArray());
        String subject = pointer.isEmpty() ? "The body" : SchemaText.shortened(pointer, MAX_POINTER);
        return switch (error.getKeyword()) {
            case "required" ->
                Wording.described(
                        subject,
                        "missing",
                        SchemaText.allowed(schema.path("properties").path(error.getProperty())));
            case "additionalProperties" -> Wording.described(subject, "unknown", "one of " + properties(schema));
            case "type" ->
                Wording.described(subject, SchemaText.kind(error.getInstanceNode()), SchemaText.allowed(schema));
            default ->
                Wording.described(
                        subject, SchemaText.given(error.getInstanceNode(), schema), SchemaText.allowed(schema));
        };
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
