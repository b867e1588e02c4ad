package dev.atlaslink.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;

/** A JMESPath expression (jmespath.org), which picks what is printed of a result. */
public final class Query {
    private final String text;
    private final JmespathExpression expression;

    private Query(String text, JmespathExpression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads an expression.
     *
     * @param text such as {@code [?status=='AVAILABLE'].id}
     * @return the expression
     * @throws IllegalArgumentException if it is none, with the place of the mistake
     */
    public static Query of(String text) {
        try {
            return new Query(text, JmespathExpression.parse(text));
        } catch (JmespathException e) {
            throw refusal(text, e);
        }
    }

    /**
     * Picks from a result.
     *
     * @param result of a command
     * @return what the expression yields, JSON's null if nothing
     * @throws IllegalArgumentException if a function of the expression does not take what it is given
     */
    JsonNode of(JsonNode result) {
        try {
            return expression.evaluate(result, new JsonNodeRuntime());
        } catch (JmespathException e) {
            throw refusal(text, e);
        }
    }

    /** Returns the text as it was typed. */
    @Override
    public String toString() {
        return text;
    }

    private static IllegalArgumentException refusal(String text, JmespathException reason) {
        return new IllegalArgumentException(
                "query is \"" + text + "\"; allowed is a JMESPath expression: " + reason.getMessage(), reason);
    }
}
