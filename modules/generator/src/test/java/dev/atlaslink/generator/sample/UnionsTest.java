package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

/** Whichever way a document says that an object is one of several, what is read has the type of the one that it is. */
final class UnionsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Unions, version: '1'}
            paths:
              /roles:
                get: {operationId: getRole, tags: [R], responses: {'200': {description: d, content: {application/json: {schema: {$ref: Role}}}}}}
            components:
              schemas:
                Role:
                  type: object
                  discriminator: {propertyName: provider, mapping: {AWS: Aws, GCP: '#/components/schemas/Gcp', GOOGLE: Gcp}}
                  properties: {provider: {type: string, enum: [AWS, GCP]}, id: {type: string}}
                Aws: {allOf: [{$ref: Role}, {type: object, properties: {arn: {type: string}}}]}
                Gcp: {allOf: [{$ref: Role}]}
                Heir: {allOf: [{$ref: Role}, {type: object, properties: {more: {type: string}}}]}
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
                Level1: {type: object, properties: {t: {type: string}}, discriminator: {propertyName: t, mapping: {two: Level2}}}
                Level2: {allOf: [{$ref: Level1}, {type: object, properties: {u: {type: string}}, discriminator: {propertyName: u, mapping: {three: Level3}}}]}
                Level3: {allOf: [{$ref: Level2}, {type: object, properties: {v: {type: string}}}]}
                Bare: {type: object, discriminator: {propertyName: t}}
                Heiress: {allOf: [{$ref: Bare}, {type: object, x-implements: com.example.Absent, properties: {t: {type: string}}}]}
                Drink: {oneOf: [{$ref: Coffee}, {$ref: Tea}]}
                Coffee: {type: object, required: [id], properties: {id: {type: string}, a-b: {type: string}, kind: {type: string, enum: [X, Y]}, sizes: {type: array, items: {type: integer}}, made: {type: string, format: date-time}}}
                Tea: {type: object, required: [id, leaf], properties: {id: {type: string}, aB: {type: string}, kind: {type: string, enum: [X, Z]}, leaf: {type: string}, made: {type: string, format: date-time}}}
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
            """;

    private static final ObjectMapper MAPPER = mapper();

    @TempDir
    private static Path directory;

    private static URLClassLoader classes;

    @BeforeAll
    static void generate() throws IOException {
        GeneratedCode code = GeneratedCode.of(GeneratedCode.withReferences(DOCUMENT), directory);
        assertThat(code.messages()).isEmpty();
        classes = code.loader();
    }

    /** As a user's mapper is: it finds the modules for what Java 8 brought. */
    private static ObjectMapper mapper() {
        return JsonMapper.builder().findAndAddModules().build();
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Role   | {"provider": "AWS", "arn": "a"}  | Aws
            Role   | {"id": "1", "provider": "GOOGLE"}| Gcp
            Role   | {"provider": "LATER"}            | Unknown
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
            Form   | {"kind": "round", "radius": 1}   | Round
            Form   | {"kind": "square", "side": 1, "colour": "c", "tone": "t"} | Square
            Round  | {"kind": "round", "radius": 1, "tone": "t"} | Round
            Form   | {"kind": "oval", "radius": 1}    | Unknown
            AnyForm| {"kind": "cone", "height": 1}    | Cone
            AnyForm| {"kind": "cube", "edge": 1}      | Cube
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
            Level1 | {"t": "two", "u": "three", "v": "v"} | Level3
            Level2 | {"t": "two", "u": "three"}       | Level3
            Level1 | {"t": "two", "u": "new"}         | Unknown
            Bare   | {"t": "Heiress"}                 | Heiress
            Drink  | {"id": "1", "kind": "X"}         | Coffee
            Fold   | {"flat": "f", "value": "v", "parts": ["p"], "one": 1, "same": 2} | Flat
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "site": "https://example.com/x", "raw": "AQI=", "made": "2026-01-02T03:04:05Z", "day": "2026-01-02", "count": 9007199254740993, "share": 0.5, "10%": 1.5, "sure": true, "kind": "NEW", "level": 3, "new": {"a": [1]}}} | Deep
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "times": ["2026-01-02T03:04:05Z"], "sets": [[1, 2], [1]], "names": {"a": ["DOWN", "NEW"]}, "next": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf7"}, "fold": {"value": true}, "free": [{"a": null}]}} | Deep
            Fold   | {"deep": "d", "parts": [{"kind": "round", "radius": 1}, {"kind": "oval", "edge": 2}], "one": {"id": "1", "leaf": "l"}, "new": 1} | Deep
            Fold   | {"value": false, "parts": [{"event": "UP", "host": "h"}, {"event": "METRIC", "metric": "MEM", "value": {"size": 1}}, {"event": "NEW"}], "one": 0.5, "json": "j"} | Odd
            Fold   | {"parts": []}                    | Unknown
            Drink  | {"id": "1", "kind": "NEW", "leaf": "l"} | Tea
            Drink  | {"id": "1", "a-b": "b", "sizes": [1], "made": "2026-01-02T03:04:05Z", "new": null} | Coffee
            """)
    void theVariantIsRead(String union, String json, String variant) throws Exception {
        Class<?> type = classes.loadClass(GeneratedCode.PACKAGE + ".model." + union);

        Object read = MAPPER.readValue(json, type);

        assertThat(MAPPER.readTree(MAPPER.writerFor(type).writeValueAsString(read)))
                .isEqualTo(MAPPER.readTree(json));
        assertThat(read).isInstanceOf(type);
        assertThat(read.getClass().getSimpleName()).isIn(variant, "Immutable" + variant);
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
    void whatDoesNotFitTheVariantIsRefusedByNameAndNotTold(String json, String message) throws Exception {
        Class<?> type = classes.loadClass(GeneratedCode.PACKAGE + ".model.Fold");

        assertThatThrownBy(() -> MAPPER.readValue(json, type))
                .hasMessageContaining(message)
                .extracting(Throwables::getStackTrace, InstanceOfAssertFactories.STRING)
                .doesNotContain("s3cret");
    }

    /** A server's library may hold Jackson and know nothing of the models; a thread may have a loader with a copy of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Drink  | {"id": "1", "leaf": "l"} | Tea  | true
            Drink  | {"id": "1", "leaf": "l"} | Tea  | false
            Apart  | {"text": "t"}            | Text | true
            Apart  | {"text": "t"}            | Text | false
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}} | Deep | true
            Fold   | {"deep": "d", "value": {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}} | Deep | false
            Notice | {"event": "METRIC", "metric": "CPU"} | Raw | true
            Notice | {"event": "METRIC", "metric": "CPU"} | Raw | false
            """)
    void theVariantIsReadWhateverLoaderTheThreadHas(String union, String json, String variant, boolean copy)
            throws Exception {
        Class<?> type = classes.loadClass(GeneratedCode.PACKAGE + ".model." + union);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader copies = new URLClassLoader(copy ? classes.getURLs() : new URL[0])) {
            Thread.currentThread().setContextClassLoader(copies);

            Object read = mapper().readValue(json, type);

            assertThat(read).isInstanceOf(type);
            assertThat(read.getClass().getSimpleName()).isEqualTo("Immutable" + variant);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
