package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    /** Signs that would make a file's name, or a path, of a reference. */
    private static final String DOTTED = """
            openapi: 3.0.1
            info: {title: Dotted, version: '1'}
            paths:
              /a:
                get:
                  operationId: users.list
                  tags: [T]
                  parameters:
                    - {name: sort, in: query, schema: {type: string, enum: [ASC, DESC]}}
                    - {name: filter.state, in: query, schema: {type: string, enum: [UP, DOWN]}}
                    - {name: a/b, in: query, schema: {type: array, items: {type: string, enum: [M, N]}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A.b'}}}}}
              /b:
                get:
                  operationId: users/list
                  tags: [T]
                  parameters:
                    - {name: sort, in: query, schema: {type: string, enum: [X, Y]}}
                  responses: {'204': {description: d}}
            components:
              schemas:
                A.b: {type: object, properties: {mood: {type: string, enum: [P, Q]}, a.mood: {type: string, enum: [R, S]}}}
            """;

    @TempDir
    private Path directory;

    @Test
    void theTypeOfAParameterIsNamedAfterIt() throws Exception {
        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);

        assertThat(code.messages()).isEmpty();
        assertThat(types(code, "A", "mood", "moods"))
                .containsExactlyInAnyOrder(
                        "listA [DirectionParameter, SortParameter, ListAOwnParameter, List<StatesParameterInner>]",
                        "postA [DirectionParameter]",
                        "listB [ListBOrderParameter, SortParameter, List<StatesParameterInner>, ListBLevelParameter,"
                                + " NamedParameter]",
                        "A.mood Optional<AMood>",
                        "A.moods List<AMoodsInner>");
    }

    @Test
    void signsInNamesLoseNoType() throws Exception {
        GeneratedCode code = GeneratedCode.of(DOTTED, directory);

        assertThat(code.messages()).isEmpty();
        assertThat(types(code, "AB", "mood", "aMood"))
                .containsExactlyInAnyOrder(
                        "usersList [UsersListSortParameter, UsersListFilterStateParameter,"
                                + " List<UsersListABParameterInner>]",
                        "usersList_0 [UsersListSortParameter2]",
                        "AB.mood Optional<ABMood>",
                        "AB.aMood Optional<ABAMood>");
    }

    private static List<String> types(GeneratedCode code, String model, String... properties)
            throws IOException, ReflectiveOperationException {
        List<String> types = new ArrayList<>();
        try (URLClassLoader classes = code.loader()) {
            for (var method : classes.loadClass(GeneratedCode.PACKAGE + ".TApi").getDeclaredMethods()) {
                types.add(method.getName() + " "
                        + Arrays.stream(method.getGenericParameterTypes())
                                .map(type -> simple(type.getTypeName()))
                                .toList());
            }
            Class<?> loaded = classes.loadClass(GeneratedCode.PACKAGE + ".model." + model);
            for (String property : properties) {
                types.add(model + "." + property + " "
                        + simple(loaded.getMethod(property)
                                .getGenericReturnType()
                                .getTypeName()));
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
