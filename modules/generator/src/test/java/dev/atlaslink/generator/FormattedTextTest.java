package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser reads by a format comes out as the document has it. */
final class FormattedTextTest {
    @ParameterizedTest
    @CsvSource({
        "date, 2023-01-01",
        "date-time, 2023-01-01T00:00:00Z",
        "byte, YWI=",
        "uuid, f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "uri, https://example.com/a"
    })
    void anEnumHasTheTextsOfTheDocumentAndNoFormat(String format, String text) {
        Schema<?> plain = FormattedText.plainEnum(schema(format, text));

        assertThat(plain.getFormat()).isNull();
        assertThat(plain.getEnum().get(0)).isEqualTo(text);
    }

    @Test
    void whatIsSaidOfAnEnumIsKept() {
        assertThat(FormattedText.plainEnum(described(schema("date", "2023-01-01"))))
                .isEqualTo(described(new StringSchema()._enum(List.of("2023-01-01"))));
    }

    @Test
    void whatIsNoEnumOfAFormatStays() {
        Schema<?> date = new DateSchema();
        Schema<?> text = new StringSchema()._enum(List.of("a"));

        assertThat(FormattedText.plainEnum(date)).isSameAs(date);
        assertThat(FormattedText.plainEnum(text)).isSameAs(text);
    }

    private static Schema<?> described(Schema<?> schema) {
        schema.setDescription("d");
        schema.setNullable(true);
        schema.setDeprecated(true);
        schema.setExtensions(Map.of("x-mine", 1));
        return schema;
    }

    private static Schema<?> schema(String format, String text) {
        String document = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                + "    E: {type: string, format: " + format + ", enum: ['" + text + "']}\n";
        return new OpenAPIParser()
                .readContents(document, null, null)
                .getOpenAPI()
                .getComponents()
                .getSchemas()
                .get("E");
    }
}
