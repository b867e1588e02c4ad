package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** Undoes what the parser makes of text that has a format: a document's own text is what stands in JSON. */
final class FormattedText {
    private FormattedText() {}

    /**
     * Returns a value of a document as JSON has it.
     *
     * @param value a default, or one of an enum; may be {@code null}
     */
    static Object of(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value;
    }

    /** Returns an enum of dates, ids or the like as one of plain text; any other schema stays as it is. */
    static Schema<?> plainEnum(Schema<?> schema) {
        boolean formatted = "string".equals(schema.getType()) && schema.getFormat() != null;
        if (schema.getEnum() == null || !formatted) {
            return schema;
        }
        List<String> values = new ArrayList<>();
        for (Object value : schema.getEnum()) {
            values.add(value == null ? null : of(value).toString());
        }
        StringSchema plain = new StringSchema();
        plain.setEnum(values);
        plain.setExtensions(schema.getExtensions());
        return plain.description(schema.getDescription())
                .nullable(schema.getNullable())
                .deprecated(schema.getDeprecated());
    }
}
