package dev.atlaslink.generator.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a discriminator an enum that all variants have tells which is read, or the names of their properties do. */
final class UndiscriminatedUnionsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Undiscriminated, version: '1'}
            paths:
              /all:
                get: {operationId: getAll, tags: [R], responses: {'200': {description: d, content: {application/json: {schema: {$ref: Up}}}}}}
            components:
              schemas:
                Up: {type: object, properties: {id: {type: string}, type: {type: string, enum: [UP, SHARED]}}}
                DownType: {type: string, enum: [DOWN, GONE, SHARED]}
                Down: {type: object, properties: {id: {type: string}, type: {$ref: DownType}}}
                Event: {oneOf: [{$ref: Up}, {$ref: Down}]}
                Left: {type: object, properties: {id: {type: string}}}
                Right: {type: object, properties: {id: {type: string}}}
                Other: {type: object, properties: {id: {type: string}, more: {type: string}}}
                Twin: {oneOf: [{$ref: Left}, {$ref: Right}, {$ref: Other}]}
                Any: {type: object}
                Text: {type: object, properties: {text: {type: string}}}
                Apart: {oneOf: [{$ref: Other}, {$ref: Text}, {$ref: Any}]}
                Nested: {oneOf: [{$ref: Event}, {$ref: Other}, {$ref: Any}]}
                Listed: {properties: {common: {type: string}}, oneOf: [{$ref: ListedA}, {$ref: ListedB}]}
                ListedA: {required: [a], allOf: [{$ref: Listed}, {type: object, properties: {a: {type: string}}}]}
                ListedB: {required: [b], allOf: [{$ref: Listed}, {type: object, properties: {b: {type: string}}}]}
                Taker: {allOf: [{$ref: Apart}, {type: object, properties: {own: {type: string}}}]}
                Notice: {oneOf: [{$ref: Host}, {$ref: Metric}, {$ref: Rest}]}
                Host: {type: object, properties: {event: {type: string, enum: [UP, DOWN]}, host: {type: string}}}
                Rest: {type: object, properties: {event: {type: string}}}
                Metric:
                  type: object
                  discriminator: {propertyName: metric, mapping: {CPU: Raw, MEM: Size}}
                  oneOf: [{$ref: Raw}, {$ref: Size}]
                Raw: {type: object, properties: {event: {type: string, enum: [METRIC]}, metric: {type: string}, value: {type: number}}}
                Size: {type: object, properties: {event: {type: string, enum: [METRIC]}, metric: {type: string}, value: {type: object, properties: {size: {type: integer}}}}}
                Alert:
                  oneOf: [{$ref: Host}, {$ref: Metric}]
                  discriminator: {propertyName: event, mapping: {UP: Host, DOWN: Host}}
                Wide: {oneOf: [{$ref: Host}, {$ref: AllHosts}]}
                AllHosts: {type: object, properties: {event: {type: string, enum: [UP, DOWN, GONE]}, host: {type: string}}}
                Drink: {oneOf: [{$ref: Coffee}, {$ref: Tea}]}
                Coffee: {type: object, required: [id], properties: {id: {type: string}, a-b: {type: string}, kind: {type: string, enum: [X, Y]}, sizes: {type: array, items: {type: integer}}, made: {type: string, format: date-time}}}
                Tea: {type: object, required: [id, leaf], properties: {id: {type: string}, aB: {type: string}, kind: {type: string, enum: [X, Z]}, leaf: {type: string}, made: {type: string, format: date-time}}}
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
            Event  | {"id": "1", "type": "UP"}        | Up
            Event  | {"id": "1", "type": "GONE"}      | Down
            Event  | {"id": "1", "type": "SHARED"}    | Unknown
            Twin   | {"id": "1"}                      | Unknown
            Twin   | {"id": "1", "more": "m"}         | Unknown
            Nested | {"id": "1", "more": "m"}         | Unknown
            Nested | {"id": "1", "type": "UP"}        | Up
            Apart  | {"id": "1", "more": "m"}         | Other
            Apart  | {"text": "t", "new": 1}          | Text
            Apart  | {"new": 1}                       | Unknown
            Listed | {"a": "1", "common": "c"}        | ListedA
            Listed | {"b": "1"}                       | ListedB
            Taker  | {"own": "o", "text": "t"}        | Taker
            Notice | {"event": "UP", "host": "h"}     | Host
            Notice | {"event": "METRIC", "metric": "CPU", "value": 1.5} | Raw
            Notice | {"metric": "MEM", "event": "METRIC", "value": {"size": 1}} | Size
            Notice | {"event": "METRIC", "metric": "NEW"} | Unknown
            Notice | {"event": "NEW"}                 | Rest
            Alert  | {"event": "METRIC", "metric": "MEM"} | Size
            Alert  | {"event": "DOWN"}                | Host
            Wide   | {"event": "UP", "host": "h"}     | Host
            Wide   | {"event": "GONE", "host": "h"}   | AllHosts
            Drink  | {"id": "1", "kind": "X"}         | Coffee
            Drink  | {"id": "1", "kind": "NEW", "leaf": "l"} | Tea
            Drink  | {"id": "1", "a-b": "b", "sizes": [1], "made": "2026-01-02T03:04:05Z", "new": null} | Coffee
            """)
    void theVariantIsRead(String union, String json, String variant) throws Exception {
        models.assertVariant(union, json, variant);
    }
}
