package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.junit.jupiter.api.Test;

/** A form is sent as the document says, or not at all. */
final class FormFieldsTest {
    @Test
    void aFormWithoutPropertiesDeclaresNoFields() {
        assertThat(FormFields.areDeclared(new OpenAPI(), form())).isTrue();
        assertThat(FormFields.areDeclared(new OpenAPI(), new MediaType())).isFalse();
        assertThat(FormFields.areDeclared(
                        new OpenAPI(),
                        new MediaType().schema(new ObjectSchema().additionalProperties(new StringSchema()))))
                .isFalse();
    }

    @Test
    void aListThatIsNotExplodedIsRefused() {
        MediaType joined = form().addEncoding("f", new Encoding().explode(false));
        MediaType styled = form().addEncoding("f", new Encoding().style(Encoding.StyleEnum.DEEP_OBJECT));

        assertThatThrownBy(() -> FormFields.check(joined, new Refusals("POST /forms")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "POST /forms: form field f has an encoding in style form, explode false; allowed: style form,"
                                + " exploded, or to leave the operation out (leaveOut)");
        assertThatThrownBy(() -> FormFields.check(styled, new Refusals("POST /forms")))
                .hasMessageContaining("style deepObject");
        assertThatCode(() -> FormFields.check(
                        form().addEncoding("f", new Encoding().contentType("application/json")),
                        new Refusals("POST /forms")))
                .doesNotThrowAnyException();
    }

    @Test
    void aFormWithoutFieldsIsOneMap() {
        assertThat(FormFields.free().getSchema().getAdditionalProperties()).isEqualTo(new Schema<>());
    }

    private static MediaType form() {
        return new MediaType().schema(new ObjectSchema().addProperty("f", new StringSchema()));
    }
}
