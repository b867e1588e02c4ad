package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.openapitools.codegen.utils.ModelUtils;

/** What a value looks like in a URL or header: one value, several, or names with values. */
enum Shape {
    VALUE,
    ARRAY,
    OBJECT;

    static Shape of(OpenAPI document, Schema<?> schema) {
        Schema<?> resolved = resolved(document, schema);
        if (ModelUtils.isArraySchema(resolved)) {
            return ARRAY;
        }
        return isObject(document, resolved) ? OBJECT : VALUE;
    }

    /** Follows references, and the {@code allOf} of one member that gives a reference a description or a default. */
    static Schema<?> resolved(OpenAPI document, Schema<?> schema) {
        Schema<?> target = ModelUtils.getReferencedSchema(document, schema);
        boolean wrapsOne = target.getAllOf() != null && target.getAllOf().size() == 1 && target.getProperties() == null;
        return wrapsOne ? resolved(document, target.getAllOf().get(0)) : target;
    }

    private static boolean isObject(OpenAPI document, Schema<?> schema) {
        if (schema.getExtensions() != null && schema.getExtensions().containsKey(Extensions.ANY_VALUE)) {
            return false;
        }
        return schema.getProperties() != null
                || schema.getAdditionalProperties() != null
                || "object".equals(schema.getType())
                || schema.getAllOf() != null
                || anyIsObject(document, schema.getOneOf())
                || anyIsObject(document, schema.getAnyOf());
    }

    @SuppressWarnings("rawtypes") // as the parser's model has it
    private static boolean anyIsObject(OpenAPI document, Iterable<Schema> members) {
        if (members != null) {
            for (Schema<?> member : members) {
                if (of(document, member) != VALUE) {
                    return true;
                }
            }
        }
        return false;
    }
}
