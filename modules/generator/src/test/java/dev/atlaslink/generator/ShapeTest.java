package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a value is one, several or some with names is seen through references and what is said beside them. */
final class ShapeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                                    | VALUE
            {}                                                | VALUE
            {type: object, x-any-value: true}                 | VALUE
            {oneOf: [{type: string}, {type: integer}]}        | VALUE
            {anyOf: [{type: string}]}                         | VALUE
            {allOf: [{type: string}], description: d}         | VALUE
            {$ref: Text}                                      | VALUE
            {type: array, items: {type: string}}              | ARRAY
            {$ref: List}                                      | ARRAY
            {allOf: [{$ref: List}]}                           | ARRAY
            {type: object}                                    | OBJECT
            {properties: {a: {type: string}}}                 | OBJECT
            {additionalProperties: {type: string}}            | OBJECT
            {allOf: [{type: string}, {type: string}]}         | OBJECT
            {allOf: [{type: string}], properties: {a: {type: string}}} | OBJECT
            {oneOf: [{type: string}, {has: a}]}               | OBJECT
            {anyOf: [{type: string}, {$ref: List}]}           | OBJECT
            {x-mine: 1, type: object}                         | OBJECT
            """)
    void aSchemaHasTheShapeOfItsValues(String schema, Shape shape) {
        OpenAPI document = document(schema);

        assertThat(Shape.of(document, document.getComponents().getSchemas().get("S")))
                .isEqualTo(shape);
    }

    @Test
    void whatIsSaidBesideAReferenceIsSeenThrough() {
        OpenAPI document = document("{allOf: [{$ref: Text}], description: d}");
        Schema<?> text = document.getComponents().getSchemas().get("Text");

        assertThat(Shape.resolved(
                        document, document.getComponents().getSchemas().get("S")))
                .isSameAs(text);
    }

    private static OpenAPI document(String schema) {
        return Documents.ofSchemas("Text: {type: string}, List: {type: array, items: {type: string}}, S: " + schema);
    }
}
