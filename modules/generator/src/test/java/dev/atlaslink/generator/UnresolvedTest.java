package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for no type is refused with its place. */
final class UnresolvedTest {
    private static final Refusals LISTING = new Refusals("GET /list");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: object, properties: {a: {$ref: Absent}}} | refers at "/properties/a" to #/components/schemas/Absent, which the document does not have; allowed: schemas of the document
            {type: array, items: {type: bool}}              | is of type bool at "/items"; allowed: array, boolean, integer, null, number, object, string
            """)
    void aSchemaIsNamed(String schema, String message) {
        OpenAPI document = Documents.ofSchemas("S: " + schema);

        assertThatThrownBy(() -> new Unresolved(document, List.of()).refuseInSchemas())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema #/components/schemas/S " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$ref: Other}",
                "{type: Money}",
                "{type: Other}",
                "{$ref: 'https://example.com/a.yaml#/components/schemas/Absent'}",
                "{$ref: '#/components/schemas/Absent/properties/a'}",
                "{type: object, properties: {a: {type: number}, b: {}}}",
            })
    void aTypeOfOpenApiOfTheBuildOrOfTheDocumentPasses(String schema) {
        OpenAPI document = Documents.ofSchemas("Other: {type: string}, S: " + schema);

        assertThatCode(() -> new Unresolved(document, List.of("Money")).refuseInSchemas())
                .doesNotThrowAnyException();
    }

    @Test
    void whatAMethodIsMadeOfNamesTheOperation() {
        OpenAPI document = Documents.ofSchemas("S: {type: string}");
        Unresolved unresolved = new Unresolved(document, List.of());

        assertThatThrownBy(() -> unresolved.refuseIn(
                        new Operation().addParametersItem(new Parameter().schema(new Schema<>().type("bool"))),
                        LISTING))
                .hasMessageStartingWith("GET /list: is of type bool at \"/parameters/0/schema\"; allowed: array,");
    }

    @Test
    void aParameterThatIsNotThereIsRefused() {
        OpenAPI document = Documents.parsed("""
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths: {}
                components: {parameters: {There: {name: p, in: query, schema: {type: string}}}}
                """);
        Unresolved unresolved = new Unresolved(document, List.of());
        Parameter there = new Parameter().$ref("#/components/parameters/There");
        Parameter absent = new Parameter().$ref("#/components/parameters/Absent");

        assertThatCode(() -> unresolved.refuseIn((List<Parameter>) null, LISTING))
                .doesNotThrowAnyException();
        assertThatCode(() -> unresolved.refuseIn(List.of(there), LISTING)).doesNotThrowAnyException();
        assertThatThrownBy(() -> unresolved.refuseIn(List.of(there, absent), LISTING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("GET /list: a parameter refers to #/components/parameters/Absent, which the"
                        + " document does not have; allowed: parameters of the document");
    }
}
