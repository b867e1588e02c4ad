package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Gives the enums that stand inside other schemas a name, as each becomes a class of its own. The stock generator does so
 * too, but forgets those of an object that itself stands inside a member of {@code allOf}.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the parser's model has it
final class InlineEnums {
    private final Map<String, Schema> schemas;

    private InlineEnums(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Names all of a document, which is changed. */
    static void name(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            InlineEnums enums = new InlineEnums(document.getComponents().getSchemas());
            List.copyOf(enums.schemas.entrySet()).forEach(schema -> enums.inside(schema.getValue(), schema.getKey()));
        }
    }

    private void inside(Schema<?> schema, String name) {
        if (schema.getProperties() != null) {
            schema.getProperties().replaceAll((property, type) -> named(type, name + "_" + property));
        }
        if (schema.getItems() != null) {
            schema.setItems(named(schema.getItems(), name + "_inner"));
        }
        if (schema.getAdditionalProperties() instanceof Schema values) {
            schema.setAdditionalProperties(named(values, name + "_value"));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(member -> inside(member, name));
        }
    }

    private Schema named(Schema<?> schema, String name) {
        if (schema.getEnum() == null) {
            inside(schema, name);
            return schema;
        }
        String unique = name;
        for (int number = 2; schemas.containsKey(unique); number++) {
            unique = name + number;
        }
        schemas.put(unique, schema);
        Schema<?> reference = new Schema<>().$ref(unique);
        if (schema.getDefault() == null) {
            return reference;
        }
        // A reference allows nothing beside it.
        Schema<?> withDefault = new Schema<>().allOf(List.of(reference));
        withDefault.setDefault(schema.getDefault());
        return withDefault;
    }
}
