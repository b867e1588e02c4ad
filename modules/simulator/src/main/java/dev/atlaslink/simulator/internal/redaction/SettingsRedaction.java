package dev.atlaslink.simulator.internal.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.RequestBody;

/**
 * Takes the secrets out of encryption-at-rest settings.
 *
 * <p>What stays is what the spec knows and does not mark as {@code writeOnly}; a misspelt secret is unknown and goes too.
 */
final class SettingsRedaction {

    private static final String OPERATION = "updateGroupEncryptionAtRest";

    private SettingsRedaction() {}

    static JsonNode redact(JsonNode body) {
        return redact(body, Bundled.SCHEMA);
    }

    private static JsonNode redact(JsonNode value, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        if (!(value instanceof ObjectNode) || !properties.isObject()) {
            boolean harmless = value.isValueNode() && !properties.isObject() && isKnownAndHarmless(schema);
            // Without a value there is nothing to hide.
            return harmless || value.isNull() ? value : TextNode.valueOf(Redactor.REDACTED);
        }
        ObjectNode redacted = value.deepCopy();
        redacted.properties()
                .forEach(entry -> entry.setValue(redact(entry.getValue(), properties.path(entry.getKey()))));
        return redacted;
    }

    private static boolean isKnownAndHarmless(JsonNode schema) {
        return schema.isObject() && !schema.path("writeOnly").asBoolean();
    }

    private static final class Bundled {

        static final JsonNode SCHEMA = ApiDescription.bundled().operations().stream()
                .filter(operation -> operation.id().equals(OPERATION))
                .flatMap(operation -> operation.requestBodies().stream())
                .map(RequestBody::schema)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The specs have no body for " + OPERATION));
    }
}
