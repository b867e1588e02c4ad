package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Forgets formats of text that are words of the stock generator for other types. It would make a number of
 * {@code type: string, format: long}, which would stand in JSON without quotes.
 */
final class TextFormats {
    private static final Set<String> OTHER_TYPES = Set.of(
            "AnyType",
            "array",
            "boolean",
            "decimal",
            "double",
            "float",
            "int",
            "integer",
            "long",
            "map",
            "number",
            "object",
            "set",
            "short",
            "UnsignedInteger",
            "UnsignedLong");

    private TextFormats() {}

    /** Settles all of a document, which is changed. */
    static void settle(OpenAPI document) {
        new SchemaWalk(TextFormats::settle).all(document);
    }

    private static void settle(Schema<?> schema) {
        if ("string".equals(ModelUtils.getType(schema)) && OTHER_TYPES.contains(String.valueOf(schema.getFormat()))) {
            schema.setFormat(null);
        }
    }
}
