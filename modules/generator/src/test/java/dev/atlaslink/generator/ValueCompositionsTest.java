package dev.atlaslink.generator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is put together of several schemas is what they say of it; an object stays put together. */
final class ValueCompositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Text: {type: string}, S: {allOf: [{$ref: Text}, {minLength: 1}]}          | S: {type: string}
            S: {allOf: [{enum: [a, b]}]}                                              | S: {type: string, enum: [a, b]}
            N: {type: integer}, R: {$ref: N}, S: {allOf: [{$ref: R}]}                 | S: {type: integer}
            S: {allOf: [{$ref: Absent}, {type: integer}]}                             | S: {type: integer}
            S: {nullable: true, allOf: [{type: string, format: uuid, description: near, deprecated: true}, {type: integer, description: far}]} | S: {type: string, format: uuid, description: near, nullable: true, deprecated: true}
            S: {x-mine: 1, allOf: [{type: string, x-far: 2}]}                         | S: {type: string, x-mine: 1}
            N: {type: integer, default: 5}, S: {allOf: [{$ref: N}]}                   | S: {type: integer, default: 5}
            N: {type: integer, default: 5}, S: {allOf: [{$ref: N}, {default: 7}]}     | S: {type: integer, default: 7}
            N: {type: integer, default: 5}, M: {allOf: [{$ref: N}, {default: 6}]}, S: {allOf: [{allOf: [{default: 7}]}, {$ref: M}]} | M: {type: integer, default: 6}, S: {type: integer, default: 7}
            """)
    void whatStandsNearestCounts(String before, String after) {
        Documents.assertChanges(before, ValueCompositions::replace, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L: {type: array, items: {type: string}}, S: {allOf: [{$ref: L}, {maxItems: 3}]} | S: {type: array, items: {type: string}}
            E: {type: string, enum: [r]}, S: {allOf: [{$ref: E}]}                           | S: {$ref: E}
            E: {type: string, enum: [r]}, S: {allOf: [{description: d}, {$ref: E}]}         | S: {$ref: E}
            T: {type: string}, S: {allOf: [{$ref: T}, {enum: [r]}]}                         | S: {type: string, enum: [r]}
            """)
    void aListStaysAListAndAnEnumTheClassThatItIs(String before, String after) {
        Documents.assertChanges(before, ValueCompositions::replace, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {allOf: [{}, {}]}           | S: {type: object, x-any-value: true}
            S: {allOf: [{$ref: Absent}]}   | S: {type: object, x-any-value: true}
            """)
    void whatSaysNothingIsAnyValue(String before, String after) {
        Documents.assertChanges(before, ValueCompositions::replace, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {allOf: [{type: string}, {properties: {a: {type: string}}}]}
            S: {allOf: [{type: object, additionalProperties: {type: string}}]}
            S: {allOf: [{additionalProperties: true}]}
            S: {allOf: [{type: object}]}
            S: {allOf: [{discriminator: {propertyName: k}}]}
            S: {allOf: [{oneOf: [{type: string}]}]}
            S: {allOf: [{anyOf: [{type: string}]}]}
            O: {type: object}, T: {allOf: [{$ref: O}]}, S: {allOf: [{$ref: T}]}
            S: {type: string}
            """)
    void objectsAndUnionsStay(String schemas) {
        Documents.assertChanges(schemas, ValueCompositions::replace, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {allOf: [{type: string, oneOf: []}]}  | S: {type: string}
            S: {allOf: [{type: string, anyOf: []}]}  | S: {type: string}
            """)
    void aUnionOfNothingIsNone(String before, String after) {
        Documents.assertChanges(before, ValueCompositions::replace, after);
    }
}
