package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.TreeMap;

/**
 * The alternatives of a schema.
 *
 * @param discriminator name of the field that tells them apart; empty if nothing does
 * @param byKey by the value of that field, or by position
 */
record Variants(String discriminator, Map<String, JsonNode> byKey) {

    /** Reads them; the vendor's document often gives a discriminator's mapping and no oneOf beside it. */
    static Variants of(JsonNode schema) {
        Map<String, JsonNode> byKey = new TreeMap<>();
        JsonNode discriminator = schema.path("discriminator");
        if (discriminator.has("mapping")) {
            discriminator.path("mapping").properties().forEach(entry -> byKey.put(entry.getKey(), reference(entry)));
            return new Variants(discriminator.path("propertyName").asText(), byKey);
        }
        for (JsonNode variant : schema.path(schema.has("oneOf") ? "oneOf" : "anyOf")) {
            byKey.put("#" + byKey.size(), variant);
        }
        return new Variants("", byKey);
    }

    boolean areTold() {
        return !discriminator.isEmpty();
    }

    String describe() {
        return areTold() ? discriminator + ": " + String.join(", ", byKey.keySet()) : Findings.NONE;
    }

    /** A mapping holds a reference or, in short, the name of a schema. */
    private static JsonNode reference(Map.Entry<String, JsonNode> mapping) {
        String target = mapping.getValue().asText();
        return JsonNodeFactory.instance
                .objectNode()
                .put("$ref", target.contains("/") ? target : OpenApiDocument.SCHEMAS + target);
    }
}
