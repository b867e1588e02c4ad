package dev.atlaslink.generator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every enum has a name, by which it becomes a class; what is said of a property stays with the property. */
final class InlineEnumsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {type: object, properties: {p: {type: string, enum: [a]}}}        | S: {type: object, properties: {p: {$ref: S_p}}}, S_p: {type: string, enum: [a]}
            S: {type: array, items: {type: string, enum: [a]}}                   | S: {type: array, items: {$ref: S_inner}}, S_inner: {type: string, enum: [a]}
            S: {type: object, additionalProperties: {type: string, enum: [a]}}   | S: {type: object, additionalProperties: {$ref: S_value}}, S_value: {type: string, enum: [a]}
            S: {type: object, properties: {p: {type: array, items: {type: string, enum: [a]}}}} | S: {type: object, properties: {p: {type: array, items: {$ref: S_p_inner}}}}, S_p_inner: {type: string, enum: [a]}
            S: {allOf: [{type: object, properties: {p: {type: object, properties: {q: {type: string, enum: [a]}}}}}]} | S: {allOf: [{type: object, properties: {p: {type: object, properties: {q: {$ref: S_p_q}}}}}]}, S_p_q: {type: string, enum: [a]}
            S_p: {type: object}, S: {type: object, properties: {p: {type: string, enum: [a]}}} | S: {type: object, properties: {p: {$ref: S_p2}}}, S_p2: {type: string, enum: [a]}
            S: {type: object, properties: {a/b: {type: string, enum: [a]}}}      | S: {type: object, properties: {a/b: {$ref: S_a_b}}}, S_a_b: {type: string, enum: [a]}
            """)
    void anEnumIsNamedAfterItsPlace(String before, String after) {
        Documents.assertChanges(before, InlineEnums::name, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {enum: [a], type: string, default: a}                       | {allOf: [{$ref: S_p}], default: a}
            {enum: [a], type: string, readOnly: true}                   | {allOf: [{$ref: S_p}], readOnly: true}
            {enum: [a], type: string, writeOnly: true}                  | {allOf: [{$ref: S_p}], writeOnly: true}
            {enum: [a], type: string, nullable: true}                   | {allOf: [{$ref: S_p}], nullable: true}
            {enum: [a], type: string, description: d, deprecated: true} | {allOf: [{$ref: S_p}], description: d, deprecated: true}
            """)
    void whatIsSaidOfThePropertyStaysWithIt(String schema, String property) {
        Documents.assertChanges(
                "S: {type: object, properties: {p: " + schema + "}}",
                InlineEnums::name,
                "S: {type: object, properties: {p: " + property + "}}, S_p: " + schema);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            K: {type: string, enum: [a], readOnly: true, description: d, deprecated: true}, S: {type: object, properties: {p: {$ref: K}}} | S: {type: object, properties: {p: {readOnly: true, allOf: [{$ref: K}]}}}
            K: {type: string, enum: [a], nullable: true}, S: {allOf: [{type: object, properties: {p: {$ref: K}}}]} | S: {allOf: [{type: object, properties: {p: {nullable: true, allOf: [{$ref: K}]}}}]}
            K: {type: string, enum: [a], description: d}, S: {type: object, properties: {p: {$ref: K}}} | ''
            K: {type: string, readOnly: true}, S: {type: object, properties: {p: {$ref: K}}}            | ''
            S: {type: object, properties: {p: {$ref: Absent}}}                                          | ''
            """)
    void ofANamedEnumAPropertyTakesWhatIsSaidOfTheValueOnly(String before, String after) {
        Documents.assertChanges(before, InlineEnums::name, after);
    }
}
