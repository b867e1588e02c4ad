package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Replaces {@code allOf} whose members are no objects by one schema that says what they say: the stock generator would take
 * it for an object, or for a class that it does not write.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class ValueCompositions {
    private final Map<String, Schema> schemas;

    private ValueCompositions(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Replaces all named ones of a document, which is changed; the others have been given names before. */
    static void replace(OpenAPI document) {
        Map<String, Schema> schemas = ModelUtils.getSchemas(document);
        ValueCompositions compositions = new ValueCompositions(schemas);
        schemas.replaceAll((name, schema) -> compositions.replaced(schema));
    }

    private Schema<?> replaced(Schema<?> schema) {
        if (schema.getAllOf() == null) {
            return schema;
        }
        List<Schema<?>> parts = new ArrayList<>();
        collect(schema, parts);
        if (parts.stream().anyMatch(ValueCompositions::isObject)) {
            return schema;
        }
        Optional<Schema<?>> list = first(parts, part -> ModelUtils.isArraySchema(part) ? part : null);
        return list.isPresent() ? list.get() : named(schema).orElseGet(() -> merged(parts));
    }

    /**
     * Collects what is said of the value, nearest first: what stands here counts before what is referred to. References that
     * lead nowhere say nothing.
     */
    private void collect(Schema<?> schema, List<Schema<?>> parts) {
        if (schema.get$ref() != null) {
            Schema<?> target = schemas.get(References.name(schema.get$ref()));
            if (target != null) {
                collect(target, parts);
            }
            return;
        }
        List<Schema<?>> references = new ArrayList<>();
        collectHere(schema, parts, references);
        references.forEach(reference -> collect(reference, parts));
    }

    private static void collectHere(Schema<?> schema, List<Schema<?>> parts, List<Schema<?>> references) {
        if (schema.get$ref() != null) {
            references.add(schema);
            return;
        }
        parts.add(schema);
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(member -> collectHere(member, parts, references));
        }
    }

    private static boolean isObject(Schema<?> part) {
        return part.getProperties() != null
                || part.getAdditionalProperties() != null
                || "object".equals(ModelUtils.getType(part))
                || part.getDiscriminator() != null
                || (part.getOneOf() != null && !part.getOneOf().isEmpty())
                || (part.getAnyOf() != null && !part.getAnyOf().isEmpty());
    }

    /** A name for an enum that has one already: both are one class. */
    private Optional<Schema<?>> named(Schema<?> schema) {
        return schema.getAllOf().stream()
                .filter(member -> member.get$ref() != null)
                .filter(member -> {
                    Schema<?> target = schemas.get(References.name(member.get$ref()));
                    return target != null && target.getEnum() != null;
                })
                .findFirst()
                .map(member -> new Schema<>().$ref(member.get$ref()));
    }

    private static Schema<?> merged(List<Schema<?>> parts) {
        Optional<String> type = first(parts, ModelUtils::getType);
        if (type.isEmpty() && first(parts, Schema::getEnum).isEmpty()) {
            Schema<?> any = new ObjectSchema();
            any.addExtension(Extensions.ANY_VALUE, true);
            return any;
        }
        Schema<Object> merged = new Schema<>();
        merged.setType(type.orElse("string"));
        first(parts, Schema::getFormat).ifPresent(merged::setFormat);
        first(parts, Schema::getEnum).ifPresent(values -> merged.setEnum(new ArrayList<>(values)));
        first(parts, Schema::getDefault).ifPresent(merged::setDefault);
        first(parts, Schema::getDescription).ifPresent(merged::setDescription);
        first(parts, Schema::getNullable).ifPresent(merged::setNullable);
        first(parts, Schema::getDeprecated).ifPresent(merged::setDeprecated);
        first(parts, Schema::getExtensions).ifPresent(merged::setExtensions);
        return merged;
    }

    private static <T> Optional<T> first(List<Schema<?>> parts, Function<Schema<?>, T> value) {
        return parts.stream().map(value).filter(found -> found != null).findFirst();
    }
}
