package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A property may be another thing in each variant of a union, down to unions of its own: it is read as its variant has it. */
final class FoldedUnionsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Folded, version: '1'}
            paths:
              /all:
                get: {operationId: getAll, tags: [R], responses: {'200': {description: d, content: {application/json: {schema: {$ref: Fold}}}}}}
            components:
              schemas:
                Fold: {oneOf: [{$ref: Flat}, {$ref: Deep}, {$ref: Odd}]}
                Flat: {type: object, properties: {flat: {type: string}, value: {type: string}, parts: {type: array, items: {type: string}}, one: {type: integer}, same: {type: integer}}}
                Deep: {type: object, properties: {deep: {type: string}, value: {$ref: Value1}, parts: {type: array, items: {$ref: Form}}, one: {$ref: Drink}, same: {type: integer}}}
                Odd: {type: object, required: [value], properties: {value: {type: boolean}, parts: {type: array, items: {$ref: Notice}}, one: {type: number, format: float}, json: {type: string}}}
                Value1:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    site: {type: string, format: uri}
                    raw: {type: string, format: binary}
                    made: {type: string, format: date-time}
                    day: {type: string, format: date}
                    count: {type: integer}
                    share: {type: number, format: double}
                    "10%": {type: number}
                    sure: {type: boolean}
                    kind: {type: string, enum: [X, Y]}
                    level: {type: integer, enum: [1, 2]}
                    times: {type: array, uniqueItems: true, items: {type: string, format: date-time}}
                    sets: {type: array, items: {type: array, uniqueItems: true, items: {type: integer}}}
                    names: {type: object, additionalProperties: {type: array, items: {$ref: DownType}}}
                    next: {$ref: Value1}
                    fold: {$ref: Fold}
                    free: {}
                DownType: {type: string, enum: [DOWN, GONE, SHARED]}
                Form:
                  type: object
                  properties: {kind: {type: string}, tone: {type: string}}
                  discriminator: {propertyName: kind, mapping: {round: Round, square: Square}}
                  oneOf: [{$ref: Round}, {$ref: Square}]
                Round: {required: [radius], allOf: [{$ref: Form}, {type: object, properties: {radius: {type: integer}}}]}
                Square: {required: [side], allOf: [{$ref: Form}, {$ref: Sided}]}
                Sided: {required: [side], allOf: [{$ref: Coloured}, {type: object, properties: {side: {type: integer}}}]}
                Coloured: {type: object, properties: {colour: {type: string}}}
                Drink: {oneOf: [{$ref: Coffee}, {$ref: Tea}]}
                Coffee: {type: object, required: [id], properties: {id: {type: string}, a-b: {type: string}, kind: {type: string, enum: [X, Y]}, sizes: {type: array, items: {type: integer}}, made: {type: string, format: date-time}}}
                Tea: {type: object, required: [id, leaf], properties: {id: {type: string}, aB: {type: string}, kind: {type: string, enum: [X, Z]}, leaf: {type: string}, made: {type: string, format: date-time}}}
                Notice: {oneOf: [{$ref: Host}, {$ref: Metric}, {$ref: Rest}]}
                Host: {type: object, properties: {event: {type: string, enum: [UP, DOWN]}, host: {type: string}}}
                Rest: {type: object, properties: {event: {type: string}}}
                Metric:
                  type: object
                  discriminator: {propertyName: metric, mapping: {CPU: Raw, MEM: Size}}
                  oneOf: [{$ref: Raw}, {$ref: Size}]
                Raw: {type: object, properties: {event: {type: string, enum: [METRIC]}, metric: {type: string}, value: {type: number}}}
                Size: {type: object, properties: {event: {type: string, enum: [METRIC]}, metric: {type: string}, value: {type: object, properties: {size: {type: integer}}}}}
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
            Fold   | {"flat": "f", "value": "v", "parts": ["p"], "one": 1, "same": 2} | Flat
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "site": "https://example.com/x", "raw": "AQI=", "made": "2026-01-02T03:04:05Z", "day": "2026-01-02", "count": 9007199254740993, "share": 0.5, "10%": 1.5, "sure": true, "kind": "NEW", "level": 3, "new": {"a": [1]}}} | Deep
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "times": ["2026-01-02T03:04:05Z"], "sets": [[1, 2], [1]], "names": {"a": ["DOWN", "NEW"]}, "next": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf7"}, "fold": {"value": true}, "free": [{"a": null}]}} | Deep
            Fold   | {"deep": "d", "parts": [{"kind": "round", "radius": 1}, {"kind": "oval", "edge": 2}], "one": {"id": "1", "leaf": "l"}, "new": 1} | Deep
            Fold   | {"value": false, "parts": [{"event": "UP", "host": "h"}, {"event": "METRIC", "metric": "MEM", "value": {"size": 1}}, {"event": "NEW"}], "one": 0.5, "json": "j"} | Odd
            Fold   | {"parts": []}                    | Unknown
            """)
    void theVariantIsRead(String union, String json, String variant) throws Exception {
        models.assertVariant(union, json, variant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"flat": "f", "one": 1.5}              | one is 1.5; allowed is a whole number
            {"flat": "f", "value": ["s3cret"]}     | value is a list; allowed is text
            {"deep": "d", "value": "s3cret"}       | Value1 is text; allowed is an object
            {"deep": "d", "value": 1}              | Value1 is a number; allowed is an object
            {"deep": "d", "parts": {"k": "s3cret"}} | parts is an object; allowed is a list
            {"deep": "d", "value": {"id": "s3cret"}} | id is text; allowed is a UUID
            {"deep": "d", "value": {"site": "a s3cret"}} | site is text; allowed is a URI
            {"deep": "d", "value": {"raw": "*s3cret"}} | raw is text; allowed is Base64
            {"json": "j", "value": "s3cret"}       | value is text; allowed are true and false
            {"json": "j", "one": "s3cret"}         | one is text; allowed is a number
            {"json": "j", "one": true}             | one is true or false; allowed is a number
            """)
    void whatDoesNotFitTheVariantIsRefusedByNameAndNotTold(String json, String message) {
        assertThatThrownBy(() -> models.read(json, "Fold"))
                .hasMessageContaining(message)
                .extracting(Throwables::getStackTrace, InstanceOfAssertFactories.STRING)
                .doesNotContain("s3cret");
    }

    /** A server's library may hold Jackson and know nothing of the models; a thread may have a loader with a copy of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Drink  | {"id": "1", "leaf": "l"} | Tea  | true
            Drink  | {"id": "1", "leaf": "l"} | Tea  | false
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}} | Deep | true
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}} | Deep | false
            Notice | {"event": "METRIC", "metric": "CPU"} | Raw | true
            Notice | {"event": "METRIC", "metric": "CPU"} | Raw | false
            """)
    void theVariantIsReadWhateverLoaderTheThreadHas(String union, String json, String variant, boolean copy)
            throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader copies = new URLClassLoader(copy ? models.places() : new URL[0])) {
            Thread.currentThread().setContextClassLoader(copies);

            Object read = GeneratedModels.mapper().readValue(json, models.type(union));

            assertThat(read).isInstanceOf(models.type(union));
            assertThat(read.getClass().getSimpleName()).isEqualTo("Immutable" + variant);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
