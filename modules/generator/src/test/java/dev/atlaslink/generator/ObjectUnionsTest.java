package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every union of objects lists classes, and says how they are told apart. */
final class ObjectUnionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U: {oneOf: [{$ref: A}, {$ref: B}]}, A: {has: a}, B: {has: b}           | U: {oneOf: [{$ref: A}, {$ref: B}], x-deduced: [A, B]}
            U: {oneOf: [{$ref: A}, {$ref: B}]}, A: {has: a}, B: {has: a}           | U: {oneOf: [{$ref: A}, {$ref: B}], x-deduced: []}
            U: {oneOf: [{$ref: V}, {$ref: C}]}, V: {oneOf: [{$ref: A}, {$ref: B}]}, A: {has: a}, B: {has: b}, C: {has: c} | U: {oneOf: [{$ref: A}, {$ref: B}, {$ref: C}], x-deduced: [A, B, C]}, V: {oneOf: [{$ref: A}, {$ref: B}], x-deduced: [A, B]}
            """)
    void withoutADiscriminatorTheNamesOfPropertiesTell(String before, String after) {
        Documents.assertChanges(before, ObjectUnionsTest::settle, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U: {oneOf: [{$ref: A}, {$ref: Empty}]}, A: {has: a}, Empty: {type: object}   | U: {oneOf: [{$ref: A}], x-deduced: [A]}
            U: {oneOf: [{$ref: A}, {$ref: Absent}, {type: object}]}, A: {has: a}         | U: {oneOf: [{$ref: A}], x-deduced: [A]}
            U: {oneOf: [{$ref: Empty}]}, Empty: {type: object}, V: {oneOf: [{$ref: U}]}  | U: {}, V: {}
            S: {oneOf: []}                                                               | S: {}
            """)
    void whatHasNoClassIsNoVariant(String before, String after) {
        Documents.assertChanges(before, ObjectUnionsTest::settle, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: {type: object, properties: {k: {type: string, enum: [a]}}}, B: {type: object, properties: {k: {type: string, enum: [b, c]}}} | U: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A, b: B, c: B}}, x-marked: true}
            A: {type: object, properties: {k: {type: string, enum: [a]}, x: {type: string}}}, B: {has: k}                                   | U: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A}}, x-marked: true, x-rest: B}
            """)
    void anEnumTellsWhereAllHaveIt(String variants, String after) {
        Documents.assertChanges("U: {oneOf: [{$ref: A}, {$ref: B}]}, " + variants, ObjectUnionsTest::settle, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {propertyName: k, mapping: {a: A, z: '#/components/schemas/B', none: None}} | {has: k}                                                     | {a: A, z: B}
            {propertyName: k}                                                           | {type: object, properties: {k: {type: string, enum: [b]}}}  | {b: B}
            {propertyName: k, mapping: {a: A}}                                          | {type: object, properties: {k: {type: string, enum: [a, b]}}} | {a: A, b: B}
            """)
    void aMappingNamesVariantsAndEnumsFillItUp(String discriminator, String variant, String mapping) {
        String union = "U: {oneOf: [{$ref: A}, {$ref: B}], discriminator: ";
        Documents.assertChanges(
                union + discriminator + "}, A: {has: k}, B: " + variant,
                ObjectUnionsTest::settle,
                union + "{propertyName: k, mapping: " + mapping + "}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: A, b: B, c: C} | ''                                                              | {$ref: A}, {$ref: B} | {a: A, b: B, c: C}       | x-deduced: [A, B]
            {c: C}             | 'discriminator: {propertyName: k, mapping: {a: A, b: B, c: A}}' | {$ref: A}, {$ref: B} | {c: C, a: A, b: B}       | 'discriminator: {propertyName: k, mapping: {a: A, b: B, c: A}}'
            {v: V, c: C}       | 'discriminator: {propertyName: j, mapping: {a: A, b: B}}'       | {$ref: V}            | {v: V, c: C}             | 'discriminator: {propertyName: j, mapping: {a: A, b: B}}'
            {c: C}             | 'discriminator: {propertyName: j, mapping: {a: A, b: B}}'       | {$ref: V}            | {c: C}                   | 'discriminator: {propertyName: j, mapping: {a: A, b: B}}'
            """)
    void aUnionAmongTheVariantsGivesWayToItsOwnWhereTheValuesNameThose(
            String mapping, String inner, String variants, String settled, String settledInner) {
        String objects = ", A: {has: k j a}, B: {has: k j b}, C: {has: k c}";
        Documents.assertChanges(
                "U: {oneOf: [{$ref: V}, {$ref: C}], discriminator: {propertyName: k, mapping: " + mapping
                        + "}}, V: {oneOf: [{$ref: A}, {$ref: B}], " + inner + "}" + objects,
                ObjectUnionsTest::settle,
                "U: {oneOf: [" + variants + ", {$ref: C}], discriminator: {propertyName: k, mapping: " + settled
                        + "}}, V: {oneOf: [{$ref: A}, {$ref: B}], " + settledInner + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}            | U: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A, b: B}}}
            {type: string, enum: [a]} | U: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A, b: B}}}
            """)
    void aDiscriminatorThatAllInheritTells(String property, String after) {
        Documents.assertChanges(
                "U: {oneOf: [{$ref: A}, {$ref: B}]}, P: {type: object, properties: {k: " + property
                        + "}, discriminator: {propertyName: k, mapping: {a: A, b: B}}}, A: {allOf: [{$ref: P}]},"
                        + " B: {allOf: [{$ref: P}]}",
                ObjectUnionsTest::settle,
                after);
    }

    private static void settle(OpenAPI document) {
        ObjectUnions.settle(document, InheritedDiscriminators.of(document));
    }
}
