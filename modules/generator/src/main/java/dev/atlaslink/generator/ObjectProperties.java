package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the declared properties of an object schema, those that it takes over by {@code allOf} among them. */
final class ObjectProperties {
    private final OpenAPI document;

    ObjectProperties(OpenAPI document) {
        this.document = document;
    }

    /** Returns schema by name, in the document's order. */
    Map<String, Schema<?>> of(Schema<?> schema) {
        Schema<?> resolved = Shape.resolved(document, schema);
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        if (resolved.getAllOf() != null) {
            for (Schema<?> member : resolved.getAllOf()) {
                properties.putAll(of(member));
            }
        }
        if (resolved.getProperties() != null) {
            for (Map.Entry<String, ?> property : resolved.getProperties().entrySet()) {
                properties.put(property.getKey(), (Schema<?>) property.getValue());
            }
        }
        return properties;
    }

    /** Returns the names of those that must be there. */
    List<String> required(Schema<?> schema) {
        Schema<?> resolved = Shape.resolved(document, schema);
        List<String> required = new ArrayList<>();
        if (resolved.getAllOf() != null) {
            for (Schema<?> member : resolved.getAllOf()) {
                required.addAll(required(member));
            }
        }
        if (resolved.getRequired() != null) {
            required.addAll(resolved.getRequired());
        }
        return required;
    }
}
