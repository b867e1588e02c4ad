package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A union that no Java interface can be is one enum where its members are enums of text, and else any value. */
final class ValueUnionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {oneOf: [{type: string, enum: [a, b]}, {type: string, enum: [b, c]}]} | S: {type: string, enum: [a, b, c], x-enum-descriptions: ['', '', '']}
            S: {anyOf: [{type: string, enum: [a]}, {type: string, enum: [c]}], description: d, nullable: true, deprecated: true, x-mine: 1} | S: {type: string, description: d, nullable: true, deprecated: true, enum: [a, c], x-enum-descriptions: ['', ''], x-mine: 1}
            S: {oneOf: [{type: string, enum: [a, b], x-enum-descriptions: [A, B]}, {type: string, enum: [b, c, d], x-enum-descriptions: [other, C]}]} | S: {type: string, enum: [a, b, c, d], x-enum-descriptions: [A, B, C, '']}
            E: {type: string, enum: [r]}, S: {oneOf: [{$ref: E}, {type: string, enum: [g]}]} | S: {type: string, enum: [r, g], x-enum-descriptions: ['', '']}
            """)
    void enumsOfTextBecomeOneOfAllValues(String before, String after) {
        Documents.assertChanges(before, ValueUnions::replace, after.replace("\"", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {oneOf: [{type: string, enum: [a]}, {type: string}]}              | S: {type: object, x-any-value: true}
            S: {oneOf: [{type: string, enum: [a]}, {type: integer, enum: [1]}]}  | S: {type: object, x-any-value: true}
            S: {anyOf: [{has: a}, {type: integer}], description: d, nullable: true, x-mine: 1} | S: {type: object, description: d, nullable: true, x-any-value: true, x-mine: 1}
            S: {oneOf: [{type: array, items: {type: string}}, {type: object}]}   | S: {type: object, x-any-value: true}
            S: {oneOf: [{has: a}], anyOf: [{type: string}]}                      | S: {type: object, x-any-value: true}
            """)
    void whatIsNeitherIsAnyValue(String before, String after) {
        Documents.assertChanges(before, ValueUnions::replace, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {type: object, properties: {p: {oneOf: [{type: string}, {type: integer}]}, q: {type: string}}} | S: {type: object, properties: {p: {type: object, x-any-value: true}, q: {type: string}}}
            S: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}                 | S: {type: array, items: {type: object, x-any-value: true}}
            S: {type: object, additionalProperties: {oneOf: [{type: string}, {type: integer}]}} | S: {type: object, additionalProperties: {type: object, x-any-value: true}}
            S: {type: array, items: {type: object, properties: {p: {anyOf: [{type: string}, {type: integer}]}}}} | S: {type: array, items: {type: object, properties: {p: {type: object, x-any-value: true}}}}
            """)
    void whereverTheUnionStands(String before, String after) {
        Documents.assertChanges(before, ValueUnions::replace, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {oneOf: [{has: a}, {has: b}]}
            S: {anyOf: [{has: a}, {has: b}]}
            """)
    void aUnionOfObjectsStays(String schemas) {
        Documents.assertChanges(schemas, ValueUnions::replace, "");
    }

    /** The OpenAPI Generator leaves it where it drops members. */
    @Test
    void aUnionOfNothingIsNone() {
        Schema<?> union = new ObjectSchema();
        union.setOneOf(new ArrayList<>());
        union.setAnyOf(new ArrayList<>());

        ValueUnions.replace(new OpenAPI().components(new Components().addSchemas("S", union)));

        assertThat(union).isEqualTo(new ObjectSchema());
    }
}
