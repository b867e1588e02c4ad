package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What consists of itself is refused by name; {@link UnionsTest} shows that a union may list its heirs. */
final class CyclesTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: {oneOf: [{$ref: B}, {type: string}]}, B: {oneOf: [{$ref: A}, {type: integer}]} | A > B > A
            A: {anyOf: [{$ref: B}]}, B: {oneOf: [{$ref: C}]}, C: {oneOf: [{anyOf: [{$ref: A}, {type: string}]}]} | A > B
            A: {allOf: [{$ref: B}]}, B: {allOf: [{$ref: A}, {type: object, properties: {x: {type: string}}}]} | A > B > A
            """)
    void whatConsistsOfItselfIsRefusedByName(String schemas, String cycle) {
        String document = """
                openapi: 3.0.3
                info: {title: Cycles, version: '1'}
                paths:
                  /a: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {a: {$ref: A}}}}}}}}}
                components: {schemas: {SCHEMAS}}
                """.replace("SCHEMAS", schemas).replaceAll("(\\$ref: )(\\w)", "$1'#/components/schemas/$2'");

        assertThatThrownBy(() -> GeneratedCode.of(document, directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "GET /a: schema #/components/schemas/" + cycle.charAt(0) + " contains itself by ")
                .hasMessageContaining(cycle)
                .hasMessageEndingWith("; allowed: schemas that do not contain themselves");
    }
}
