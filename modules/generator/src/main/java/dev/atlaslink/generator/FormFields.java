package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;

/** Refuses forms that cannot be sent as the document says: a method has one parameter for each declared field. */
final class FormFields {
    private FormFields() {}

    /**
     * Checks the schema of a form.
     *
     * @param document the form's
     * @param operationId for the error
     * @param form may be {@code null}
     * @throws IllegalArgumentException naming operation, field and what is allowed
     */
    static void check(OpenAPI document, String operationId, Schema<?> form) {
        Map<String, Schema<?>> fields = form == null ? Map.of() : new ObjectProperties(document).of(form);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "operation " + operationId + ": the form declares no fields; allowed are properties");
        }
        fields.forEach((name, field) -> {
            if (!isSendable(document, field)) {
                throw new IllegalArgumentException("operation " + operationId + ": form field " + name
                        + " has values within values; allowed: a single value or an array of them");
            }
        });
    }

    private static boolean isSendable(OpenAPI document, Schema<?> field) {
        return switch (Shape.of(document, field)) {
            case VALUE -> true;
            case OBJECT -> false;
            case ARRAY -> {
                Schema<?> items = Shape.resolved(document, field).getItems();
                yield items == null || Shape.of(document, items) == Shape.VALUE;
            }
        };
    }
}
