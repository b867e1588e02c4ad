package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.spectools.repository.Examples;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every response among the examples is read into its generated type and loses nothing but nulls and empty arrays. */
final class SeedExamplesTest {
    private static final JsonMapper TREES = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void writesBackWhatItReadButNullsAndEmptyOptionalArrays(Path example, JsonLibrary json) throws IOException {
        Type type = ResponseTypes.of(example);
        String text = Repository.read(example);
        JsonNode original = TREES.readTree(text);
        Object value = json.read(text, type);
        JsonNode written = TREES.readTree(json.write(value, type));
        assertThat(written)
                .isEqualTo(Omissions.of(ResponseTypes.operation(example).spec()).expected(original, value));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void choosesTheVariantOfTheProvider(Path example, JsonLibrary json) {
        Object value = json.read(Repository.read(example), ResponseTypes.of(example));
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        assertThat(values).allSatisfy(element -> {
            String name = element.getClass().getSimpleName();
            assertThat(name).startsWith("Immutable");
            if (isVariant(element)) {
                assertThat(name).startsWith("Immutable" + ResponseTypes.variantPrefix(example));
            }
        });
    }

    @Test
    void responsesThatTheBindingDoesNotReadAreEmptyObjects() {
        assertThat(Examples.responses().stream().filter(example -> ResponseTypes.of(example) == void.class))
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(Examples.compact(Repository.read(example))).isEqualTo("{}"));
    }

    static Stream<Arguments> examples() {
        return Examples.responses().stream()
                .filter(example -> ResponseTypes.of(example) != void.class)
                .flatMap(example -> Stream.of(JsonLibrary.values())
                        .map(json -> Arguments.of(
                                Named.of(
                                        example.getParent().getFileName() + "/" + example.getFileName() + ", " + json,
                                        example),
                                json)));
    }

    private static boolean isVariant(Object value) {
        return Omissions.generatedType(value).getInterfaces().length > 0;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void specsHaveNoOperationWithoutExamples(Spec spec) {
        assertThat(spec.operations())
                .allSatisfy(operation -> assertThat(
                                Repository.filesBelow("specs/examples/" + operation.operationId(), ".json"))
                        .isNotEmpty());
    }

    static Stream<Named<Spec>> specs() {
        return Stream.of(Named.of("v1.0", Spec.V1), Named.of("v2", Spec.V2));
    }
}
