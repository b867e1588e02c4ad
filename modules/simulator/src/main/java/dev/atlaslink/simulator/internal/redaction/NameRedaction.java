package dev.atlaslink.simulator.internal.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.atlaslink.simulator.internal.http.PercentCoding;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes out the values that stand under a secret name, whatever request they came with. */
final class NameRedaction {

    private static final TextNode REDACTED = TextNode.valueOf(Redactor.REDACTED);

    private NameRedaction() {}

    /** Returns a copy of the value; at any depth of it the secrets are replaced. */
    static JsonNode json(JsonNode value) {
        JsonNode copy = value.deepCopy();
        redact(copy);
        return copy;
    }

    private static void redact(JsonNode value) {
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> attribute : object.properties()) {
                // Without a value there is nothing to hide.
                if (SecretNames.contains(attribute.getKey())
                        && !attribute.getValue().isNull()) {
                    attribute.setValue(REDACTED);
                }
            }
        }
        value.forEach(NameRedaction::redact);
    }

    /** Returns a form, or a query, byte for byte but for its secrets. */
    static String form(String encoded) {
        return Arrays.stream(encoded.split("&", -1)).map(NameRedaction::field).collect(Collectors.joining("&"));
    }

    private static String field(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            return pair;
        }
        String name = pair.substring(0, equals);
        // A name that cannot be read may be any.
        return PercentCoding.decodeForm(name)
                .map(decoded -> SecretNames.contains(decoded.strip()) ? name + "=" + Redactor.REDACTED : pair)
                .orElse(Redactor.REDACTED);
    }
}
