package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.generator.Documents;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever names and detours a document has for a value, Java has the type that the value has in JSON. */
final class ValueTypesTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Values, version: '1'}
            paths:
              /things:
                get:
                  operationId: getThings
                  tags: [Things]
                  parameters: [{name: size, in: query, schema: {type: string, format: short}}]
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: Names}}}}}
                put:
                  operationId: putThings
                  tags: [Things]
                  requestBody: {content: {application/json: {schema: {$ref: Limited}}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {type: string, oneOf: [{minLength: 1}, {maxLength: 3}]}}}}}
                post:
                  operationId: postThings
                  tags: [Things]
                  requestBody: {content: {application/json: {schema: {type: string, anyOf: [{minLength: 1}, {maxLength: 3}]}}}}
                  responses: {'200': {description: d, content: {multipart/form-data: {schema: {$ref: Fields}}}}}
              /fields:
                post:
                  operationId: postFields
                  tags: [Things]
                  requestBody: {content: {multipart/form-data: {schema: {$ref: Fields}}}}
                  responses: {'200': {description: d, content: {application/x-www-form-urlencoded: {schema: {$ref: Fields}}}}}
              /files:
                put:
                  operationId: putFiles
                  tags: [Things]
                  requestBody: {content: {application/json: {schema: {$ref: File}}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: UUID}}}}}
            components:
              schemas:
                Fields: {type: object, properties: {title: {type: string}}}
                Color: {type: string, enum: [red, green]}
                Colour: {allOf: [{$ref: Color}]}
                Tint: {allOf: [{$ref: Color}, {description: A tint.}]}
                List1: {type: array, items: {type: string}}
                Names: {allOf: [{$ref: List1}, {maxItems: 3}]}
                Limited: {allOf: [{type: string}, {minLength: 1}]}
                Limit: {allOf: [{$ref: Limited}], nullable: true}
                Anything: {allOf: [{}, {}]}
                Labels: {allOf: [{type: object, additionalProperties: {type: string}}]}
                UUID: {type: object, properties: {id: {type: string}}}
                date: {type: object, properties: {day: {type: string}}}
                number: {type: array, items: {type: string}}
                File: {type: object, properties: {path: {type: string}}}
                dateTime: {type: object, properties: {zone: {type: string}}}
                Date: {type: object, properties: {year: {type: string}}}
                Holder:
                  type: object
                  properties:
                    colour: {$ref: Colour}
                    tint: {$ref: Tint}
                    names: {$ref: Names}
                    limited: {$ref: Limited}
                    limit: {$ref: Limit}
                    anything: {$ref: Anything}
                    labels: {$ref: Labels}
                    either: {type: string, anyOf: [{minLength: 1}, {maxLength: 3}]}
                    shortText: {type: string, format: short}
                    longText: {type: string, format: long}
                    decimalText: {type: string, format: number}
                    dayText: {type: string, format: date}
                    localText: {type: string, format: date-time-local, default: '2026-01-01T00:00:00'}
                    timeText: {type: string, format: time-local, default: '12:30:00'}
                    localTexts: {type: array, items: {type: string, format: date-time-local}}
                    uuid: {$ref: UUID}
                    uuidText: {type: string, format: uuid}
                    date: {$ref: date}
                    numbers: {$ref: number}
                    otherDate: {$ref: Date}
                    file: {$ref: File}
                    moment: {$ref: dateTime}
            """;

    @TempDir
    private static Path directory;

    private static URLClassLoader classes;

    @BeforeAll
    static void generate() throws IOException {
        GeneratedCode code = GeneratedCode.of(Documents.inFull(DOCUMENT), directory);
        assertThat(code.messages()).isEmpty();
        classes = code.loader();
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour      | Optional<Color>
            tint        | Optional<Color>
            names       | List<String>
            limited     | Optional<String>
            limit       | Optional<String>
            anything    | Optional<Object>
            labels      | Optional<Labels>
            either      | Optional<String>
            shortText   | Optional<String>
            longText    | Optional<String>
            decimalText | Optional<String>
            dayText     | Optional<LocalDate>
            localText   | Optional<String>
            timeText    | Optional<String>
            localTexts  | List<String>
            uuid        | Optional<ModelUUID>
            uuidText    | Optional<UUID>
            date        | Optional<Date2>
            numbers     | List<String>
            otherDate   | Optional<Date>
            file        | Optional<File>
            moment      | Optional<ModelDateTime>
            """)
    void aPropertyHasTheTypeOfItsValue(String property, String type) throws Exception {
        Method accessor =
                classes.loadClass(GeneratedCode.PACKAGE + ".model.Holder").getMethod(property);

        assertThat(name(accessor)).isEqualTo(type);
        assertThat(accessor.toGenericString()).doesNotContain("java.io.File", "java.util.Date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            getThings  | [class java.lang.String] | List<String>
            putThings  | [class java.lang.String] | String
            postThings | [class java.lang.String] | byte[]
            postFields | [class java.lang.String] | String
            putFiles   | [interface sample.api.model.File] | ModelUUID
            """)
    void aMethodHasTheTypesOfItsBodies(String method, String arguments, String result) throws Exception {
        Method found = Arrays.stream(
                        classes.loadClass(GeneratedCode.PACKAGE + ".ThingsApi").getMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findAny()
                .orElseThrow();

        assertThat(Arrays.toString(found.getParameterTypes())).isEqualTo(arguments);
        assertThat(name(found)).isEqualTo(result);
    }

    private static String name(Method method) {
        return method.getGenericReturnType().getTypeName().replaceAll("[a-z]+\\.(?=\\w)", "");
    }
}
