package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever ends a build says where in the document it stands. */
final class RefusalsTest {
    private static final String START = """
            openapi: 3.0.1
            info: {title: Refused, version: '1'}
            paths:
              /things:
                post:
                  tags: [R]
                  responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}
            """;

    @TempDir
    private Path directory;

    /** In Swagger 2 the OpenAPI Generator's own check overlooks these. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters: [{in: body, name: b, schema: {$ref: Absent}}], consumes: [application/json] | POST /r: refers at "/requestBody/content/application~1json/schema" to #/components/schemas/Absent, which the document does not have; allowed: schemas of the document, or to leave the operation out (leaveOut)
            parameters: [{in: body, name: b, schema: {$ref: Used}}] | POST /r: schema #/components/schemas/Used refers at "/properties/a/items" to #/components/schemas/Absent, which the document does not have; allowed: schemas of the document
            description: Uses none.                                 | schema #/components/schemas/Used refers at "/properties/a/items" to #/components/schemas/Absent, which the document does not have; allowed: schemas of the document
            """)
    void aReferenceThatLeadsNowhereEndsTheBuild(String operation, String message) {
        String used = message.contains("Used")
                ? "Used: {type: object, properties: {a: {type: array, items: {$ref: Absent}}}}"
                : "";
        String document = """
                swagger: '2.0'
                info: {title: Refused, version: '1'}
                paths: {/r: {post: {responses: {'200': {description: d}}, OPERATION}}}
                definitions: {DEFINITIONS}
                """.replace("OPERATION", operation).replace("DEFINITIONS", used);

        assertThatThrownBy(() ->
                        GeneratedCode.of(document.replaceAll("(\\$ref: )(\\w+)", "$1'#/definitions/$2'"), directory))
                .hasStackTraceContaining("IllegalArgumentException: " + message);
    }

    @Test
    void aParameterThatIsNotThereEndsTheBuild() {
        assertThatThrownBy(() -> GeneratedCode.of(
                        START + "      parameters: [{$ref: '#/components/parameters/Absent'}]\n", directory))
                .hasStackTraceContaining("POST /things: a parameter refers to #/components/parameters/Absent, which the"
                        + " document does not have; allowed: parameters of the document, or to leave");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: object, properties: {b: {type: bool}}} | schema #/components/schemas/S is of type bool at "/properties/b"; allowed: array, boolean, integer, null, number, object, string
            {type: Money}                                 | schema #/components/schemas/S is of type Money at ""; allowed: array,
            """)
    void aTypeThatIsNoneEndsTheBuild(String schema, String message) {
        assertThatThrownBy(() -> GeneratedCode.of(START + "components: {schemas: {S: " + schema + "}}\n", directory))
                .hasStackTraceContaining("IllegalArgumentException: " + message);
        assertThatThrownBy(() -> GeneratedCode.of(
                        START + "      requestBody: {content: {application/json: {schema: " + schema + "}}}\n",
                        directory))
                .hasStackTraceContaining("POST /things: ");
    }

    @Test
    void aWordThatIsReadAsABooleanEndsTheBuild() {
        assertThatThrownBy(() -> GeneratedCode.of(START + "components: {schemas: {S: {enum: [on, off]}}}\n", directory))
                .hasStackTraceContaining("line 8, at \"/components/schemas/S/enum/0\": on would be read as a boolean");
    }

    @Test
    void aSchemaThatConsistsOfItselfEndsTheBuild() {
        assertThatThrownBy(() -> GeneratedCode.of(
                        START
                                + "components: {schemas: {S: {allOf: [{$ref: '#/components/schemas/S'}, {type: object}]}}}\n",
                        directory))
                .hasStackTraceContaining("schema #/components/schemas/S contains itself by allOf (S > S)");
    }
}
