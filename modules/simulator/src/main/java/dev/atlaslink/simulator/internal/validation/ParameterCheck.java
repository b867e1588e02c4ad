package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.atlaslink.simulator.internal.spec.Parameter;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Optional;

/** Turns the text of one parameter into a typed value and checks it against the parameter's schema, or that of its items. */
final class ParameterCheck {

    private final Parameter parameter;
    private final SchemaCheck schema;

    ParameterCheck(Parameter parameter) {
        this.parameter = parameter;
        this.schema = new SchemaCheck(isRepeatable() ? parameter.schema().path("items") : parameter.schema());
    }

    Parameter parameter() {
        return parameter;
    }

    /** Tells whether it may be given several times, each time with one item. */
    boolean isRepeatable() {
        return parameter.schema().path("type").asText().equals("array");
    }

    boolean isEnumeration() {
        return parameter.schema().has("enum");
    }

    /** Returns the value that the spec gives a parameter that is left out. */
    Optional<JsonNode> defaultValue() {
        return Optional.ofNullable(parameter.schema().get("default"));
    }

    /** Returns the typed value; empty if the text is not allowed. */
    Optional<JsonNode> value(String text) {
        return typed(text).filter(value -> schema.violation(value).isEmpty());
    }

    /** Says why a text has no value. */
    String refusal(String text) {
        return Wording.described(
                parameter.name(), SchemaText.shortened(TextNode.valueOf(text).toString()), allowed());
    }

    /** Says which values there are. */
    String allowed() {
        return SchemaText.allowed(schema.definition());
    }

    private Optional<JsonNode> typed(String text) {
        return switch (schema.definition().path("type").asText()) {
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(BooleanNode.valueOf(text.equals("true")))
                        : Optional.empty();
            case "integer" -> integer(text);
            default -> Optional.of(TextNode.valueOf(text));
        };
    }

    /** Every integer of the specs is an int32. */
    private static Optional<JsonNode> integer(String text) {
        try {
            return Optional.of(IntNode.valueOf(Integer.parseInt(text)));
        } catch (NumberFormatException e) {
            // Not a number is not allowed; the caller says so.
            return Optional.empty();
        }
    }
}
