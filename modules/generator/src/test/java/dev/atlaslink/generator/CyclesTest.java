package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.OpenAPI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What consists of itself is refused by name. */
final class CyclesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: {oneOf: [{$ref: B}, {type: string}]}, B: {oneOf: [{$ref: A}, {type: integer}]}      | A | oneOf or anyOf (A > B > A)
            A: {anyOf: [{$ref: B}]}, B: {oneOf: [{$ref: C}]}, C: {oneOf: [{anyOf: [{$ref: A}]}]}   | A | oneOf or anyOf (A > B > C > A)
            A: {allOf: [{$ref: B}]}, B: {allOf: [{$ref: A}, {has: x}]}                             | A | allOf (A > B > A)
            A: {allOf: [{$ref: B}]}, B: {allOf: [{$ref: C}]}, C: {allOf: [{$ref: B}, {has: x}]}    | B | allOf (B > C > B)
            A: {$ref: B}, B: {$ref: A}                                                             | A | oneOf or anyOf (A > B > A)
            A: {oneOf: [{$ref: A}]}                                                                | A | oneOf or anyOf (A > A)
            """)
    void whatConsistsOfItselfIsRefusedByName(String schemas, String schema, String cycle) {
        OpenAPI document = Documents.ofSchemas(schemas);

        assertThatThrownBy(() -> Cycles.refuse(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema #/components/schemas/" + schema + " contains itself by " + cycle
                        + "; allowed: schemas that do not contain themselves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A: {oneOf: [{$ref: B}]}, B: {allOf: [{$ref: A}]}",
                "A: {oneOf: [{$ref: B}, {$ref: B}, {$ref: C}]}, B: {anyOf: [{$ref: C}]}, C: {has: c}",
                "A: {type: object, properties: {a: {$ref: A}}}",
                "A: {oneOf: [{$ref: Absent}]}",
            })
    void whatListsItsHeirsOrHoldsItselfIsNone(String schemas) {
        OpenAPI document = Documents.ofSchemas(schemas);

        assertThatCode(() -> Cycles.refuse(document)).doesNotThrowAnyException();
    }
}
