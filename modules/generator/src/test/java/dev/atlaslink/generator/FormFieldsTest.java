package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.junit.jupiter.api.Test;

/** A form is sent as the document says, or not at all. */
final class FormFieldsTest {
    private static final String NESTED =
            "operation send: form field f has values within values; allowed: a single value or an array of them";

    @Test
    void aFieldIsAValueOrAnArrayOfThem() {
        assertThatCode(() -> check(form(new StringSchema()))).doesNotThrowAnyException();
        assertThatCode(() -> check(form(new ArraySchema().items(new StringSchema()))))
                .doesNotThrowAnyException();
    }

    @Test
    void valuesWithinValuesAreRefused() {
        ArraySchema array = new ArraySchema();
        assertThatThrownBy(() -> check(form(new ObjectSchema()))).hasMessage(NESTED);
        assertThatThrownBy(() -> check(form(array.items(new ArraySchema())))).hasMessage(NESTED);
    }

    @Test
    void aFormWithoutFieldsIsRefused() {
        String message = "operation send: the form declares no fields; allowed are properties";

        assertThatThrownBy(() -> check(new ObjectSchema().additionalProperties(new StringSchema())))
                .hasMessage(message);
        assertThatThrownBy(() -> check(null)).hasMessage(message);
    }

    private static Schema<?> form(Schema<?> field) {
        return new ObjectSchema().addProperty("f", field);
    }

    private static void check(Schema<?> form) {
        FormFields.check(new OpenAPI(), "send", form);
    }
}
