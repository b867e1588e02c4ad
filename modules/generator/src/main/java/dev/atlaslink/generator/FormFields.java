package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;

/** What a form or a multipart body declares: a method has one parameter for each of its fields. */
final class FormFields {
    private FormFields() {}

    /** Tells whether there are fields; a form without is one map. */
    static boolean areDeclared(OpenAPI document, MediaType form) {
        return form.getSchema() != null
                && !new ObjectProperties(document).of(form.getSchema()).isEmpty();
    }

    /** Returns what stands for a form without fields: an object of any. */
    static MediaType free() {
        Schema<?> any = new ObjectSchema();
        any.setAdditionalProperties(new Schema<>());
        return new MediaType().schema(any);
    }

    /**
     * Refuses what the client would not write as the document says. It repeats the name for the values of a list, and writes
     * objects as JSON, which is what OpenAPI says of both where the document says nothing.
     *
     * @param form the body
     * @param refusals of its operation
     * @throws IllegalArgumentException naming operation, field and what is allowed
     */
    static void check(MediaType form, Refusals refusals) {
        if (form.getEncoding() == null) {
            return;
        }
        for (Map.Entry<String, Encoding> field : form.getEncoding().entrySet()) {
            Encoding encoding = field.getValue();
            boolean styled = encoding.getStyle() != null && encoding.getStyle() != Encoding.StyleEnum.FORM;
            boolean joined = Boolean.FALSE.equals(encoding.getExplode()) && encoding.getContentType() == null;
            if (styled || joined) {
                throw refusals.of(
                        "form field " + field.getKey() + " has an encoding in style "
                                + (encoding.getStyle() == null ? Encoding.StyleEnum.FORM : encoding.getStyle())
                                + ", explode " + encoding.getExplode(),
                        "style form, exploded");
            }
        }
    }
}
