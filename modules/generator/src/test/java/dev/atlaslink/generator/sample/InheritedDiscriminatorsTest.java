package dev.atlaslink.generator.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A union that says nothing of a discriminator goes by the one that its variants inherit, where that tells them apart. */
final class InheritedDiscriminatorsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Inherited, version: '1'}
            paths:
              /fleet:
                get:
                  operationId: getFleet
                  tags: [Fleet]
                  responses:
                    '200': {description: d, content: {application/json: {schema: {type: object, additionalProperties: {oneOf: [{$ref: Boat}, {$ref: Kite}]}}}}}
            components:
              schemas:
                Craft: {type: object, required: [sort], properties: {sort: {type: string}}, discriminator: {propertyName: sort}}
                Boat: {allOf: [{$ref: Craft}, {type: object, properties: {masts: {type: integer}}}]}
                Kite: {allOf: [{$ref: Craft}], properties: {tail: {type: string}}}
                Yacht: {allOf: [{$ref: Boat}, {type: object, properties: {cabins: {type: integer}}}]}
                Toy: {oneOf: [{$ref: Boat}, {$ref: Kite}]}
                Luxury: {oneOf: [{$ref: Yacht}, {$ref: Kite}]}
                OwnWithoutMapping: {oneOf: [{$ref: Yacht}, {$ref: Kite}], discriminator: {propertyName: sort}}
                Stone: {type: object, required: [sort], properties: {sort: {type: string, enum: [Ruby, Opal]}}, discriminator: {propertyName: sort}}
                Ruby: {allOf: [{$ref: Stone}]}
                Opal: {allOf: [{$ref: Stone}]}
                Gem: {oneOf: [{$ref: Ruby}, {$ref: Opal}]}
                Tool: {type: object, properties: {sort: {type: string}}, discriminator: {propertyName: sort, mapping: {h: Hammer, s: '#/components/schemas/Saw'}}}
                Hammer: {allOf: [{$ref: Tool}]}
                Saw: {allOf: [{$ref: Tool}]}
                Held: {oneOf: [{$ref: Hammer}, {$ref: Saw}]}
                Land: {type: object, properties: {sort: {type: string}}, discriminator: {propertyName: sort, mapping: {b: Bus, x: Bus}}}
                Bus: {allOf: [{$ref: Land}, {type: object, properties: {wheels: {type: integer}}}]}
                Sea: {type: object, properties: {sort: {type: string}}, discriminator: {propertyName: sort}}
                Ferry: {allOf: [{$ref: Sea}, {type: object, properties: {decks: {type: integer}}}]}
                Ride: {oneOf: [{$ref: Bus}, {$ref: Ferry}]}
                Air: {type: object, properties: {sort: {type: string}}, discriminator: {propertyName: sort, mapping: {x: Plane}}}
                Plane: {allOf: [{$ref: Air}, {type: object, properties: {wings: {type: integer}}}]}
                Contradicting: {oneOf: [{$ref: Bus}, {$ref: Plane}]}
                date: {type: object, properties: {sort: {type: string}, at: {type: string}}}
                number: {type: object, properties: {sort: {type: string}, at: {type: string}}}
                Named: {oneOf: [{$ref: date}, {$ref: number}], discriminator: {propertyName: sort, mapping: {day: date}}}
                Shell: {type: object, properties: {pearl: {type: boolean}}}
                Partly: {oneOf: [{$ref: Boat}, {$ref: Shell}]}
            """;

    @TempDir
    private static Path directory;

    private static GeneratedModels models;

    @BeforeAll
    static void generate() throws IOException {
        models = GeneratedModels.of(DOCUMENT, directory);
    }

    @AfterAll
    static void close() throws IOException {
        models.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Toy           | {"sort": "Boat"}              | Boat
            Toy           | {"sort": "Kite", "tail": "t"} | Kite
            Toy           | {"sort": "Kite", "masts": 1}  | Kite
            Toy           | {"sort": "Yacht"}             | Unknown
            GetFleet200ResponseValue | {"sort": "Boat"}   | Boat
            Luxury        | {"sort": "Yacht"}             | Yacht
            OwnWithoutMapping | {"sort": "Yacht"}         | Yacht
            Gem           | {"sort": "Opal"}              | Opal
            Gem           | {"sort": "Ruby"}              | Ruby
            Held          | {"sort": "s"}                 | Saw
            Held          | {"sort": "Saw"}               | Unknown
            Ride          | {"sort": "b", "wheels": 4}    | Bus
            Ride          | {"sort": "Ferry"}             | Ferry
            Contradicting | {"sort": "x", "wheels": 4}    | Bus
            Contradicting | {"sort": "x", "wings": 2}     | Plane
            Named         | {"sort": "day"}               | Date
            Named         | {"sort": "number", "at": "1"} | ModelNumber
            Partly        | {"sort": "s", "masts": 2}     | Boat
            Partly        | {"pearl": true}               | Shell
            """)
    void theVariantIsRead(String union, String json, String variant) throws Exception {
        models.assertVariant(union, json, variant);
    }
}
