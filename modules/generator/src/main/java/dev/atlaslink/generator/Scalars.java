package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Settles what single values of bodies are where the document leaves it open: whole numbers are {@code int64} unless it says
 * that they are smaller; an enum that allows nothing but {@code null} allows any value of its type, and the type of
 * {@code null} alone, which no Java type is, any value.
 */
final class Scalars {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Scalars() {}

    /** Settles all of a document, which is changed. */
    static void settle(OpenAPI document) {
        new SchemaWalk(Scalars::settle).bodies(document);
    }

    private static void settle(Schema<?> schema) {
        if (isNull(schema)) {
            schema.setType(null);
            schema.setTypes(null);
            schema.setNullable(true);
        }
        if (schema.getEnum() != null && schema.getEnum().stream().allMatch(Objects::isNull)) {
            schema.setEnum(null);
        }
        boolean small = "int32".equals(schema.getFormat()) || schema.getEnum() != null || isBounded(schema);
        if (ModelUtils.isIntegerSchema(schema) && (!small || exceeds(schema))) {
            schema.setFormat("int64");
        }
    }

    private static boolean isNull(Schema<?> schema) {
        Set<String> types = schema.getTypes() == null ? Set.of() : schema.getTypes();
        return types.isEmpty() ? "null".equals(schema.getType()) : types.equals(Set.of("null"));
    }

    private static boolean isBounded(Schema<?> schema) {
        return schema.getMinimum() != null && schema.getMaximum() != null && !exceeds(schema);
    }

    private static boolean exceeds(Schema<?> schema) {
        return (schema.getMaximum() != null && schema.getMaximum().compareTo(MOST) > 0)
                || (schema.getMinimum() != null && schema.getMinimum().compareTo(LEAST) < 0);
    }
}
