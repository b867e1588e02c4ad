package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Says in words which values a schema allows, and what a value is, for whoever wonders why it was refused. */
final class SchemaText {

    private static final int MAX_SHOWN = 60;

    private SchemaText() {}

    /** Describes what is allowed, such as {@code an integer from 1 to 500}. */
    static String allowed(JsonNode schema) {
        String text = schema.has("enum") ? "one of " + values(schema.path("enum")) : typed(schema);
        return schema.path("nullable").asBoolean() ? text + " or null" : text;
    }

    private static String typed(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "boolean" -> "true or false";
            case "integer" -> "an integer" + range(schema, "minimum", "maximum", "");
            case "number" -> "a number" + range(schema, "minimum", "maximum", "");
            case "array" -> "an array" + range(schema, "minItems", "maxItems", " items");
            case "object" -> "an object";
            case "string" ->
                "a text" + range(schema, "minLength", "maxLength", " characters")
                        + (schema.has("pattern")
                                ? " that matches " + schema.path("pattern").asText()
                                : "");
            default -> "what the spec describes";
        };
    }

    private static List<String> values(JsonNode enumeration) {
        return StreamSupport.stream(enumeration.spliterator(), false)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    private static String range(JsonNode schema, String minimum, String maximum, String unit) {
        List<String> limits = new ArrayList<>();
        if (schema.has(minimum)) {
            limits.add("from " + schema.path(minimum).asText());
        }
        if (schema.has(maximum)) {
            limits.add("up to " + schema.path(maximum).asText());
        }
        return limits.isEmpty() ? "" : " " + String.join(" ", limits) + unit;
    }

    /** Shows a value, shortened; of a secret or of a structure, in which there may be one, only its kind. */
    static String given(JsonNode value, JsonNode schema) {
        if (!value.isValueNode() || schema.path("writeOnly").asBoolean()) {
            return kind(value) + " (value not shown)";
        }
        return shortened(value.toString());
    }

    /** Shows the beginning of a text; what cannot be seen of it is escaped. */
    static String shortened(String text) {
        return shortened(text, MAX_SHOWN);
    }

    static String shortened(String text, int most) {
        return text.length() <= most
                ? Wording.escaped(text)
                : Wording.escaped(text.substring(0, most)) + "... (" + text.length() + " characters)";
    }

    /** Names the JSON type of a value. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
            case MISSING, BINARY, POJO -> "nothing";
        };
    }
}
