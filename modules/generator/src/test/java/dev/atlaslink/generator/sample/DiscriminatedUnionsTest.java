package dev.atlaslink.generator.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a oneOf, an anyOf or heirs alone make a union of it: a discriminator tells which variant is read. */
final class DiscriminatedUnionsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Discriminated, version: '1'}
            paths:
              /all:
                get: {operationId: getAll, tags: [R], responses: {'200': {description: d, content: {application/json: {schema: {$ref: Role}}}}}}
            components:
              schemas:
                Role:
                  type: object
                  discriminator: {propertyName: provider, mapping: {AWS: Aws, GCP: '#/components/schemas/Gcp', GOOGLE: Gcp}}
                  properties: {provider: {type: string, enum: [AWS, GCP]}, id: {type: string}}
                Aws: {allOf: [{$ref: Role}, {type: object, properties: {arn: {type: string}}}]}
                Gcp: {allOf: [{$ref: Role}]}
                Heir: {allOf: [{$ref: Role}, {type: object, properties: {more: {type: string}}}]}
                Form:
                  type: object
                  properties: {kind: {type: string}, tone: {type: string}}
                  discriminator: {propertyName: kind, mapping: {round: Round, square: Square}}
                  oneOf: [{$ref: Round}, {$ref: Square}]
                Round: {required: [radius], allOf: [{$ref: Form}, {type: object, properties: {radius: {type: integer}}}]}
                Square: {required: [side], allOf: [{$ref: Form}, {$ref: Sided}]}
                Sided: {required: [side], allOf: [{$ref: Coloured}, {type: object, properties: {side: {type: integer}}}]}
                Coloured: {type: object, properties: {colour: {type: string}}}
                AnyForm:
                  type: object
                  discriminator: {propertyName: kind, mapping: {cone: Cone, cube: Cube}}
                  anyOf: [{$ref: Cone}, {$ref: Cube}]
                Cone: {required: [height], allOf: [{$ref: AnyForm}, {type: object, properties: {kind: {type: string}, height: {type: integer}}}]}
                Cube: {required: [edge], allOf: [{$ref: AnyForm}, {type: object, properties: {kind: {type: string}, edge: {type: integer}}}]}
                Level1: {type: object, properties: {t: {type: string}}, discriminator: {propertyName: t, mapping: {two: Level2}}}
                Level2: {allOf: [{$ref: Level1}, {type: object, properties: {u: {type: string}}, discriminator: {propertyName: u, mapping: {three: Level3}}}]}
                Level3: {allOf: [{$ref: Level2}, {type: object, properties: {v: {type: string}}}]}
                Bare: {type: object, discriminator: {propertyName: t}}
                Heiress: {allOf: [{$ref: Bare}, {type: object, x-implements: com.example.Absent, properties: {t: {type: string}}}]}
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
            Role   | {"provider": "AWS", "arn": "a"}  | Aws
            Role   | {"id": "1", "provider": "GOOGLE"}| Gcp
            Role   | {"provider": "LATER"}            | Unknown
            Form   | {"kind": "round", "radius": 1}   | Round
            Form   | {"kind": "square", "side": 1, "colour": "c", "tone": "t"} | Square
            Round  | {"kind": "round", "radius": 1, "tone": "t"} | Round
            Form   | {"kind": "oval", "radius": 1}    | Unknown
            AnyForm| {"kind": "cone", "height": 1}    | Cone
            AnyForm| {"kind": "cube", "edge": 1}      | Cube
            Level1 | {"t": "two", "u": "three", "v": "v"} | Level3
            Level2 | {"t": "two", "u": "three"}       | Level3
            Level1 | {"t": "two", "u": "new"}         | Unknown
            Bare   | {"t": "Heiress"}                 | Heiress
            """)
    void theVariantIsRead(String union, String json, String variant) throws Exception {
        models.assertVariant(union, json, variant);
    }
}
