package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum inside parameters is named after what has it, never after another operation that lists the same values. */
final class ParameterEnumsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Enums, version: '1'}
            paths:
              /a:
                parameters: [{$ref: '#/components/parameters/Direction'}]
                get:
                  operationId: listA
                  tags: [T]
                  parameters:
                    - &sort {name: sort, in: query, schema: {type: string, enum: [ASC, DESC]}}
                    - {name: own, in: query, schema: {type: string, enum: [X, Y]}}
                    - {name: states, in: query, schema: {type: array, items: {type: string, enum: [UP, DOWN]}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
                post:
                  operationId: postA
                  tags: [T]
                  responses: {'204': {description: d}}
              /b:
                get:
                  operationId: listB
                  tags: [T]
                  parameters:
                    - {name: order, in: query, schema: {type: string, enum: [ASC, DESC]}}
                    - *sort
                    - {name: states, in: query, schema: {type: array, items: {type: string, enum: [UP, DOWN]}}}
                    - {name: level, in: query, schema: {type: integer, enum: [1, 2], default: 2}}
                    - {name: named, in: query, schema: {$ref: '#/components/schemas/Named_parameter'}}
                  responses: {'204': {description: d}}
            components:
              parameters:
                Direction: {name: direction, in: query, schema: {type: string, enum: [LEFT, RIGHT]}}
              schemas:
                Named_parameter: {type: string, enum: [N, M]}
                A: {type: object, properties: {mood: {type: string, enum: [ASC, DESC]}, moods: {type: array, items: {type: string, enum: [UP, DOWN]}}}}
            """;

    @TempDir
    private Path directory;

    @Test
    void theTypeOfAParameterIsNamedAfterIt() throws Exception {
        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);

        assertThat(code.messages()).isEmpty();
        assertThat(types(code))
                .containsExactlyInAnyOrder(
                        "listA [DirectionParameter, SortParameter, ListAOwnParameter, List<StatesParameterInner>]",
                        "postA [DirectionParameter]",
                        "listB [ListBOrderParameter, SortParameter, List<StatesParameterInner>, ListBLevelParameter,"
                                + " NamedParameter]",
                        "A.mood Optional<AMood>",
                        "A.moods List<AMoodsInner>");
    }

    private static List<String> types(GeneratedCode code) throws IOException, ReflectiveOperationException {
        List<String> types = new ArrayList<>();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {code.classes().toUri().toURL()})) {
            for (var method : classes.loadClass(GeneratedCode.PACKAGE + ".TApi").getDeclaredMethods()) {
                types.add(method.getName() + " "
                        + Arrays.stream(method.getGenericParameterTypes())
                                .map(type -> simple(type.getTypeName()))
                                .toList());
            }
            Class<?> model = classes.loadClass(GeneratedCode.PACKAGE + ".model.A");
            for (String property : List.of("mood", "moods")) {
                types.add("A." + property + " "
                        + simple(
                                model.getMethod(property).getGenericReturnType().getTypeName()));
            }
        }
        return types;
    }

    private static String simple(String type) {
        return Stream.of(type.split("<"))
                .map(part -> part.substring(part.lastIndexOf('.') + 1))
                .reduce((outer, inner) -> outer + "<" + inner)
                .orElseThrow();
    }
}
