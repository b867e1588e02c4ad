package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
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
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static URLClassLoader classes;

    @BeforeAll
    static void generate() throws IOException {
        GeneratedCode code =
                GeneratedCode.of(DOCUMENT.replaceAll("(\\$ref: )(\\w+)", "$1'#/components/schemas/$2'"), directory);
        assertThat(code.messages()).isEmpty();
        classes = new URLClassLoader(new URL[] {code.classes().toUri().toURL()});
        MAPPER.setTypeFactory(MAPPER.getTypeFactory().withClassLoader(classes));
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
            """)
    void theVariantIsRead(String union, String json, String variant) throws Exception {
        Class<?> type = classes.loadClass(GeneratedCode.PACKAGE + ".model." + union);

        Object read = MAPPER.readValue(json, type);

        assertThat(read).isInstanceOf(type);
        assertThat(read.getClass().getSimpleName()).isIn(variant, "Immutable" + variant);
    }
}
