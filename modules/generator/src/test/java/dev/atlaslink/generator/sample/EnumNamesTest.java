package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that a document gives to the values of an enum are used where Java allows it. */
final class EnumNamesTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Names, version: '1'}
            paths: {}
            components:
              schemas:
                Given: {type: string, enum: [a, b], x-enum-varnames: [FIRST, Second]}
                Odd: {type: string, enum: [c, d, e, f], x-enum-varnames: ["2", " x", class, KNOWN]}
                Twice: {type: string, enum: [A, b, c], x-enum-varnames: [B, B]}
                Hiding: {type: string, enum: [a, b], x-enum-varnames: [Stream, Objects]}
                Numbers: {type: integer, enum: [1, 2, 3], x-enum-varnames: [10, ONE, null], x-enum-descriptions: [1, 2, 3]}
                Nullable: {type: string, nullable: true, enum: [a, null, b], x-enum-varnames: [FIRST, NONE, SECOND]}
                Leading: {type: integer, nullable: true, enum: [null, 1, 2], x-enum-varnames: [NONE, ONE, TWO]}
                Without: {type: string, nullable: true, enum: [a, null, b], x-enum-varnames: [FIRST, SECOND]}
                ByValue: {type: integer, enum: [1, 2], x-enum-varnames: {'1': ONE, '2': two words}}
                SELF: {type: string, enum: [SELF, other]}
                Holder: {type: object, properties: {size: {type: string, enum: [s, m], x-enum-varnames: ["1", MIDDLE], default: s}}}
            """;

    @TempDir
    private static Path directory;

    private static URLClassLoader classes;

    @BeforeAll
    static void generate() throws IOException {
        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);
        assertThat(code.messages()).isEmpty();
        classes = code.loader();
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Given      | {FIRST=a, Second=b}
            Odd        | {C=c, D=d, E=e, F=f}
            Twice      | {B=A, B2=b, C=c}
            Hiding     | {A=a, B=b}
            Numbers    | {NUMBER_1=1, NUMBER_3=3, ONE=2}
            Nullable   | {FIRST=a, SECOND=b}
            Leading    | {ONE=1, TWO=2}
            Without    | {FIRST=a, SECOND=b}
            ByValue    | {NUMBER_2=2, ONE=1}
            SELF       | {OTHER=other, SELF=SELF}
            HolderSize | {MIDDLE=m, S=s}
            """)
    void everyValueHasAName(String schema, String names) throws Exception {
        Class<?> type = classes.loadClass(GeneratedCode.PACKAGE + ".model." + schema);
        Map<String, Object> found = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                found.put(field.getName(), type.getMethod("value").invoke(field.get(null)));
            }
        }

        assertThat(found).hasToString(names);
    }
}
