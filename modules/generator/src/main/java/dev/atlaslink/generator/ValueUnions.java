package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces {@code oneOf} and {@code anyOf} whose members are not objects: a Java interface cannot be implemented by them.
 *
 * <p>Enums of text become one enum of all values, which loses nothing, as enums are open. Anything else is read as any JSON
 * value.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class ValueUnions {
    private final OpenAPI document;

    private ValueUnions(OpenAPI document) {
        this.document = document;
    }

    /** Replaces all of a document, which is changed. */
    static void replace(OpenAPI document) {
        new SchemaWalk(ValueUnions::forgetEmptyLists).all(document);
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            ValueUnions unions = new ValueUnions(document);
            Map<String, Schema> schemas = document.getComponents().getSchemas();
            schemas.replaceAll((name, schema) -> unions.replaced(schema));
        }
    }

    @SuppressWarnings("unchecked")
    private Schema replaced(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.replaceAll((name, property) -> replaced(property));
        }
        if (schema.getItems() != null) {
            schema.setItems(replaced(schema.getItems()));
        }
        if (schema.getAdditionalProperties() instanceof Schema values) {
            schema.setAdditionalProperties(replaced(values));
        }
        List<Schema<?>> members = members(schema);
        boolean objects = members.stream().allMatch(member -> Shape.of(document, member) == Shape.OBJECT);
        return objects ? schema : union(schema, members);
    }

    /** The stock generator leaves them where it drops members, and takes the schema for a union. */
    private static void forgetEmptyLists(Schema<?> schema) {
        if (schema.getOneOf() != null && schema.getOneOf().isEmpty()) {
            schema.setOneOf(null);
        }
        if (schema.getAnyOf() != null && schema.getAnyOf().isEmpty()) {
            schema.setAnyOf(null);
        }
    }

    private static List<Schema<?>> members(Schema<?> schema) {
        List<Schema<?>> members = new ArrayList<>();
        if (schema.getOneOf() != null) {
            schema.getOneOf().forEach(members::add);
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(members::add);
        }
        return members;
    }

    private Schema<?> union(Schema<?> schema, List<Schema<?>> members) {
        List<Schema<?>> resolved = new ArrayList<>();
        members.forEach(member -> resolved.add(Shape.resolved(document, member)));
        boolean enums =
                resolved.stream().allMatch(member -> "string".equals(member.getType()) && member.getEnum() != null);
        Schema<?> union = enums ? mergedEnum(resolved) : new ObjectSchema();
        if (!enums) {
            union.addExtension(Extensions.ANY_VALUE, true);
        }
        if (schema.getExtensions() != null) {
            schema.getExtensions().forEach(union::addExtension);
        }
        return union.description(schema.getDescription())
                .nullable(schema.getNullable())
                .deprecated(schema.getDeprecated());
    }

    private static Schema<?> mergedEnum(List<Schema<?>> members) {
        Map<Object, Object> descriptions = new LinkedHashMap<>();
        for (Schema<?> member : members) {
            Object given = member.getExtensions() == null
                    ? null
                    : member.getExtensions().get("x-enum-descriptions");
            List<?> texts = given instanceof List<?> list ? list : List.of();
            for (int index = 0; index < member.getEnum().size(); index++) {
                descriptions.putIfAbsent(member.getEnum().get(index), index < texts.size() ? texts.get(index) : "");
            }
        }
        Schema<Object> merged = new Schema<>();
        merged.setType("string");
        merged.setEnum(new ArrayList<>(descriptions.keySet()));
        merged.addExtension("x-enum-descriptions", new ArrayList<>(descriptions.values()));
        return merged;
    }
}
