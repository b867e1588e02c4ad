package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads request bodies, one for each media type: one schema each, or one for each provider.
 *
 * <p>Variants of a body that has no discriminator (v1.0) are told apart by the provider that their schema's name holds,
 * such as {@code CreateAwsEndpointRequest}, because on that wire only the path names the provider.
 */
final class RequestBodyReader {

    private static final Map<String, String> PROVIDER_IN_NAME = Map.of("Aws", "AWS", "Azure", "AZURE", "Gcp", "GCP");

    private final SpecDocument spec;

    RequestBodyReader(SpecDocument spec) {
        this.spec = spec;
    }

    /**
     * Reads the bodies of one operation.
     *
     * @param success the operation's successful response
     */
    List<RequestBody> read(JsonNode requestBody, JsonNode success) {
        JsonNode returned = spec.follow(success).path("content");
        return spec.follow(requestBody).path("content").properties().stream()
                .map(content -> read(
                        content.getKey(),
                        content.getValue().path("schema"),
                        returned.path(content.getKey()).path("schema")))
                .toList();
    }

    private RequestBody read(String mediaType, JsonNode reference, JsonNode returned) {
        JsonNode schema = spec.follow(reference);
        JsonNode discriminator = schema.path("discriminator");
        return new RequestBody(
                mediaType,
                MediaTypes.version(mediaType),
                strict(spec.inline(schema)),
                Optional.ofNullable(discriminator.path("propertyName").textValue()),
                discriminator.isMissingNode() ? variantsByName(schema) : variantsByMapping(discriminator, returned));
    }

    private Map<String, JsonNode> variantsByMapping(JsonNode discriminator, JsonNode returned) {
        JsonNode returnedVariants = spec.follow(returned).path("discriminator").path("mapping");
        Map<String, JsonNode> variants = new TreeMap<>();
        for (Map.Entry<String, JsonNode> mapping : discriminator.path("mapping").properties()) {
            JsonNode schema = strict(variant(mapping.getValue()));
            addReadOnly(schema, variant(returnedVariants.path(mapping.getKey())));
            variants.put(mapping.getKey(), schema);
        }
        return variants;
    }

    private JsonNode variant(JsonNode mapped) {
        return mapped.isMissingNode() ? mapped : spec.inline(Json.object().put("$ref", mapped.asText()));
    }

    /** What Atlas sets itself may be sent and is ignored: the vendor has one schema for both directions (v2 reference). */
    private static void addReadOnly(JsonNode schema, JsonNode returned) {
        if (!(schema.path("properties") instanceof ObjectNode properties)) {
            return;
        }
        returned.path("properties").properties().stream()
                .filter(property -> property.getValue().path("readOnly").asBoolean())
                .filter(property -> !properties.has(property.getKey()))
                .forEach(property -> properties.set(property.getKey(), property.getValue()));
    }

    private Map<String, JsonNode> variantsByName(JsonNode schema) {
        Map<String, JsonNode> variants = new TreeMap<>();
        for (JsonNode reference : schema.path("oneOf")) {
            String name = reference.path("$ref").asText();
            String provider = PROVIDER_IN_NAME.entrySet().stream()
                    .filter(entry -> name.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(String.format(
                            Locale.ROOT, "%s: no provider in the name of the variant %s", spec.name(), name)));
            variants.put(provider, strict(spec.inline(reference)));
        }
        return variants;
    }

    /** Closes every object, because Atlas refuses unknown fields whatever its schema says (Atlas API reference). */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("oneOf")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(RequestBodyReader::strict);
        return schema;
    }
}
