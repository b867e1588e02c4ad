package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.atlaslink.simulator.internal.spec.Parameter;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Optional;

/** Turns the text of one parameter into a typed value and checks it against the parameter's schema. */
final class ParameterCheck {

    private final Parameter parameter;
    private final SchemaCheck schema;

    ParameterCheck(Parameter parameter) {
        this.parameter = parameter;
        this.schema = new SchemaCheck(parameter.schema());
    }

    Parameter parameter() {
        return parameter;
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
                parameter.name(),
                SchemaText.shortened(TextNode.valueOf(text).toString()),
                SchemaText.allowed(parameter.schema()));
    }

    private Optional<JsonNode> typed(String text) {
        return switch (parameter.schema().path("type").asText()) {
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
