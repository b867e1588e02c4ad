package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Gives the enums that stand inside other schemas a name, as each becomes a class of its own. The stock generator does so
 * too, but forgets those of an object that itself stands inside a member of {@code allOf}, and what is said of the property.
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
            enums.schemas.forEach((name, schema) -> enums.keepFlags(schema, name));
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
        String unique = References.free(name, schemas.keySet());
        schemas.put(unique, schema);
        Schema<?> reference = new Schema<>().$ref(References.to(unique));
        return schema.getDefault() == null ? reference : withDefault(beside(reference), schema.getDefault());
    }

    private static Schema<?> withDefault(Schema<?> schema, Object value) {
        schema.setDefault(value);
        return schema;
    }

    private void keepFlags(Schema<?> schema, String name) {
        if (schema.getProperties() != null) {
            schema.getProperties().replaceAll((property, type) -> withFlags(type, name + "_" + property));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(member -> keepFlags(member, name));
        }
    }

    /** The property is what is read-only, required or described, not the enum that it refers to. */
    private Schema withFlags(Schema<?> property, String name) {
        Schema<?> type = property.get$ref() == null ? null : schemas.get(References.name(property.get$ref()));
        if (type == null || type.getEnum() == null) {
            return property;
        }
        boolean own = References.name(property.get$ref()).startsWith(References.plain(name));
        Schema<?> flagged = beside(property)
                .readOnly(type.getReadOnly())
                .writeOnly(type.getWriteOnly())
                .nullable(type.getNullable())
                .deprecated(own ? type.getDeprecated() : null)
                .description(own ? type.getDescription() : null);
        return flagged.equals(beside(property)) ? property : flagged;
    }

    /** A reference allows nothing beside it. */
    private static Schema<?> beside(Schema<?> reference) {
        return new Schema<>().allOf(List.of(reference));
    }
}
