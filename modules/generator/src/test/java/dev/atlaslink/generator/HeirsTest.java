package dev.atlaslink.generator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes over a union by allOf has the union's own properties, and none of those of the other variants. */
final class HeirsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {a: A, b: '#/components/schemas/B'}}}, A: {allOf: [{$ref: P}, {has: x}]}, B: {allOf: [{$ref: P}]} | P: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {a: A, b: '#/components/schemas/B'}}, oneOf: [{$ref: A}, {$ref: B}]}, A: {allOf: [{has: k}, {has: x}]}, B: {allOf: [{has: k}]}
            P: {type: object, discriminator: {propertyName: k}}, A: {allOf: [{$ref: P}, {has: k}]}, O: {allOf: [{$ref: A}]} | P: {type: object, discriminator: {propertyName: k}, oneOf: [{$ref: A}]}, A: {allOf: [{type: object}, {has: k}]}
            U: {anyOf: [{$ref: A}], discriminator: {propertyName: k}}, A: {has: k} | U: {oneOf: [{$ref: A}], discriminator: {propertyName: k}}
            U: {allOf: [{has: x}, {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {a: A}}}]}, A: {allOf: [{$ref: U}]} | U: {properties: {x: {type: string}, k: {type: string}}, discriminator: {propertyName: k, mapping: {a: A}}, oneOf: [{$ref: A}]}, A: {allOf: [{has: x k}]}
            """)
    void aDiscriminatorMakesAUnionOfWhatItsMappingOrItsHeirsSay(String before, String after) {
        Documents.assertChanges(before, Heirs::settle, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            P: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {a: A, p: P}}}, A: {allOf: [{$ref: P}]}
            P: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {a: Absent}}}, A: {allOf: [{$ref: P}]}
            P: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}, A: {allOf: [{$ref: P}]}
            P: {type: object, discriminator: {propertyName: k}}, A: {allOf: [{has: x}]}
            U: {oneOf: [{$ref: A}], anyOf: [{$ref: B}], discriminator: {propertyName: k}}, A: {has: k}, B: {has: k}
            U: {anyOf: [{$ref: A}]}, A: {has: k}
            U: {oneOf: []}, A: {allOf: [{$ref: U}, {has: a}]}
            A: {allOf: [{$ref: Absent}, {has: a}]}
            A: {allOf: [{$ref: B}, {has: a}]}, B: {has: b}
            """)
    void whatIsNoUnionStays(String schemas) {
        Documents.assertChanges(schemas, Heirs::settle, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U: {properties: {c: {type: string}}, required: [c], oneOf: [{$ref: A}, {$ref: B}]}, A: {allOf: [{$ref: U}, {has: a}]}, B: {has: b} | A: {allOf: [{required: [c], type: object, properties: {c: {type: string}}}, {has: a}]}
            U: {oneOf: [{$ref: A}, {$ref: B}]}, A: {allOf: [{$ref: U}, {has: a}]}, B: {has: b} | A: {allOf: [{type: object}, {has: a}]}
            Base: {type: object, required: [b], properties: {b: {type: string}}}, U: {allOf: [{$ref: Base}, {required: [c], properties: {c: {type: string}}}], required: [d], properties: {d: {type: string}}, oneOf: [{$ref: A}], discriminator: {propertyName: b}}, A: {allOf: [{$ref: U}]} | U: {required: [b, c, d], properties: {b: {type: string}, c: {type: string}, d: {type: string}}, discriminator: {propertyName: b}, oneOf: [{$ref: A}]}, A: {allOf: [{required: [b, c, d], type: object, properties: {b: {type: string}, c: {type: string}, d: {type: string}}}]}
            U: {properties: {u: {type: string}}, oneOf: [{$ref: V}]}, V: {allOf: [{$ref: U}], properties: {v: {type: string}}, oneOf: [{$ref: A}]}, A: {allOf: [{$ref: V}, {has: a}]} | V: {properties: {u: {type: string}, v: {type: string}}, oneOf: [{$ref: A}]}, A: {allOf: [{has: u v}, {has: a}]}
            U: {properties: {u: {type: string}}, oneOf: [{$ref: A}]}, A: {allOf: [{type: object, allOf: [{$ref: U}]}, {has: a}]} | A: {allOf: [{type: object, allOf: [{has: u}]}, {has: a}]}
            """)
    void aVariantTakesOverWhatTheUnionItselfDeclares(String before, String after) {
        Documents.assertChanges(before, Heirs::settle, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U: {oneOf: [{$ref: A}, {$ref: B}]}, A: {has: a}, B: {has: b}, T: {allOf: [{$ref: U}, {has: t}]} | T: {allOf: [{has: a b}, {has: t}]}
            U: {oneOf: [{$ref: A}, {$ref: B}]}, A: {has: a}, B: {has: b}, T: {allOf: [{$ref: U}]}           | ''
            U: {oneOf: [{$ref: A}, {type: string}]}, A: {has: a}, T: {allOf: [{$ref: U}, {has: t}]}         | T: {allOf: [{oneOf: [{$ref: A}, {type: string}]}, {has: t}]}
            """)
    void whatIsNoVariantMayBeAnyOfThem(String before, String after) {
        Documents.assertChanges(before, Heirs::settle, after);
    }
}
