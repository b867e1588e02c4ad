package dev.atlaslink.endtoend.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.kitchensink.model.Shape;
import dev.atlaslink.kitchensink.model.Thing;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The codecs read and write what Jackson makes of the annotations, and fail where it fails. */
final class ModelCodecsTest {
    private static final int DOCUMENTS = 400;

    @ParameterizedTest
    @MethodSource("models")
    void documentsMadeUpAreReadAsByJackson(Class<?> model) {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String json = RandomJson.odd(seed).of(model);
            assertThat(Outcome.of(JsonLibrary.CODECS, json, model))
                    .as("document %d: %s", seed, json)
                    .isEqualTo(Outcome.of(JsonLibrary.JACKSON_2, json, model));
        }
    }

    /** The annotations name those of a model, and of each variant of a union. */
    @ParameterizedTest
    @MethodSource("models")
    void propertiesAreThoseOfTheAnnotations(Class<?> model) throws ReflectiveOperationException {
        List<?> properties = (List<?>) Class.forName(model.getPackageName() + ".JsonModels")
                .getMethod("properties", Type.class)
                .invoke(null, model);
        assertThat(Set.copyOf(properties)).isEqualTo(annotated(model).collect(Collectors.toSet()));
    }

    private static Stream<Set<String>> annotated(Class<?> model) {
        JsonPropertyOrder order = model.getAnnotation(JsonPropertyOrder.class);
        if (order != null) {
            return Stream.of(Set.of(order.value()));
        }
        return model.isSealed()
                ? Stream.of(model.getPermittedSubclasses())
                        .filter(variant -> variant.getEnclosingClass() == null)
                        .flatMap(ModelCodecsTest::annotated)
                : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void valuesMadeUpAreWrittenAsByJackson(Class<?> model) {
        List<Object> values = values(model);
        assertThat(values).hasSizeGreaterThan(20);
        for (Object value : values) {
            String json = JsonLibrary.CODECS.write(value, model);
            assertThat(json).isEqualTo(JsonLibrary.JACKSON_2.write(value, model));
            assertThat(JsonLibrary.CODECS.read(json, model))
                    .as(json)
                    .isEqualTo(JsonLibrary.JACKSON_2.read(json, model));
        }
    }

    private static List<Object> values(Class<?> model) {
        return LongStream.range(0, DOCUMENTS)
                .mapToObj(seed -> seed % 2 == 0 ? RandomJson.odd(seed) : RandomJson.fitting(seed))
                .flatMap(json -> value(json.of(model), model).stream())
                .toList();
    }

    private static Optional<Object> value(String json, Class<?> model) {
        try {
            return Optional.ofNullable(JsonLibrary.CODECS.read(json, model));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // does not fit, on purpose
        }
    }

    /** The time to make a number of digits grows with the square of their count. */
    @ParameterizedTest
    @EnumSource
    void numberOfManyDigitsIsRefusedBeforeItIsMade(JsonLibrary json) {
        String digits = "9".repeat(2000);

        assertThatThrownBy(() -> json.read("{\"price\":\"" + digits + "\",\"name\":\"a\"}", Thing.class))
                .hasStackTraceContaining("exceeds the maximum");
        assertThatThrownBy(() -> json.read("{\"radius\":" + digits + ",\"kind\":\"circle\"}", Shape.class))
                .hasStackTraceContaining("exceeds the maximum");
    }

    static Stream<Named<Class<?>>> models() {
        return new ClassFileImporter()
                        .importPackages(
                                "dev.atlaslink.api.v1.model",
                                "dev.atlaslink.api.v2.model",
                                "dev.atlaslink.kitchensink.model")
                        .stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getSimpleName().endsWith("Codec"))
                        .map(type -> type.getName().replaceAll("Codec$", ""))
                        .sorted()
                        .map(ModelCodecsTest::named);
    }

    private static Named<Class<?>> named(String name) {
        try {
            return Named.of(name, Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
