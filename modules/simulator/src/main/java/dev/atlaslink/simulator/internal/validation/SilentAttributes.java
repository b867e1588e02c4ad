package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of a body what says nothing, before its schema is asked.
 *
 * <p>The vendor has one flat schema for the bodies of all providers, and official clients send the attributes of other
 * providers with their default, false, or null (Atlas Go SDK). An optional attribute that is null is as good as absent,
 * unless its schema gives null a meaning of its own (inferred: Atlas's own responses mix the two).
 */
final class SilentAttributes {

    private final Set<String> ofAnyProvider = new HashSet<>();

    /** Learns which attributes the bodies of the providers have. */
    SilentAttributes(Iterable<JsonNode> schemas) {
        schemas.forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(ofAnyProvider::add));
    }

    /**
     * Changes the body.
     *
     * @param schema of the body's own provider
     */
    void removeFrom(ObjectNode body, JsonNode schema) {
        JsonNode own = schema.path("properties");
        Set<String> silent = new HashSet<>();
        for (Map.Entry<String, JsonNode> attribute : body.properties()) {
            if (!own.has(attribute.getKey())
                    && ofAnyProvider.contains(attribute.getKey())
                    && isNullOrFalse(attribute.getValue())) {
                silent.add(attribute.getKey());
            }
        }
        body.remove(silent);
        removeNulls(body, schema);
    }

    private static boolean isNullOrFalse(JsonNode value) {
        return value.isNull() || (value.isBoolean() && !value.booleanValue());
    }

    private static void removeNulls(ObjectNode body, JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        for (Map.Entry<String, JsonNode> attribute : schema.path("properties").properties()) {
            String name = attribute.getKey();
            JsonNode value = body.path(name);
            boolean meansAbsent = !required.contains(name)
                    && !attribute.getValue().path("nullable").asBoolean();
            if (value.isNull() && meansAbsent) {
                body.remove(name);
            } else if (value instanceof ObjectNode nested) {
                removeNulls(nested, attribute.getValue());
            }
        }
    }
}
