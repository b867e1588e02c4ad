package dev.atlaslink.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;

import feign.CollectionFormat;
import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.RequestLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The class beside an interface says in code what Feign reads off the annotations, of every method. */
final class GeneratedCallsTest {
    private static final Contract FEIGN = new DefaultContract();

    static Stream<Arguments> methods() {
        Map<Class<?>, Function<Planner, Object>> interfaces = Map.of(
                StylesApi.class, StylesApiCalls::new,
                ThingsApi.class, ThingsApiCalls::new,
                UntoldApi.class, UntoldApiCalls::new);
        return interfaces.entrySet().stream().flatMap(type -> {
            Planner planner = new Planner();
            type.getValue().apply(planner);
            return FEIGN.parseAndValidateMetadata(type.getKey()).stream()
                    .map(method -> Arguments.of(
                            method,
                            planner.written.get(method.method().getName()).get()));
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsSaidIsWhatTheAnnotationsSay(MethodMetadata method, Map<String, Object> written) {
        RequestLine line = method.method().getAnnotation(RequestLine.class);
        assertThat(written.get("requestLine")).isEqualTo(line.value());
        assertThat(written.getOrDefault("collectionFormat", CollectionFormat.EXPLODED))
                .isEqualTo(line.collectionFormat());
        assertThat(headers((List<?>) written.get("headers")))
                .isEqualTo(new TreeMap<>(method.template().headers()));
        List<?> names = (List<?>) written.getOrDefault("parameters", List.of());
        assertThat(names).hasSize(method.method().getParameterCount());
        assertThat(method.indexToName())
                .allSatisfy((index, named) -> assertThat(named).isEqualTo(List.of(names.get(index))));
        assertThat(written.get("bodyIndex")).isEqualTo(method.bodyIndex());
        assertThat(written.get("bodyType")).isEqualTo(method.bodyType());
        assertThat(written.get("queryMapIndex")).isEqualTo(method.queryMapIndex());
        assertThat(written.getOrDefault("formParams", List.of())).isEqualTo(method.formParams());
        assertThat(written.getOrDefault("returnType", void.class)).isEqualTo(method.returnType());
    }

    @Test
    void argumentsAreHandedOverInTheirOrderAndTheResultIsReturned() {
        Planner planner = new Planner();
        planner.result = List.of();
        UntoldApi untold = new UntoldApiCalls(planner);
        StylesApi styles = new StylesApiCalls(planner);

        styles.changeWithForm(1, 2);
        styles.changeWithCsv();

        assertThat(planner.called).containsExactly(List.of("changeWithForm", 1, 2), List.of("changeWithCsv"));
        assertThat(untold).hasToString("UntoldApi at the planner").isNotEqualTo(new UntoldApiCalls(planner));
    }

    private static Map<String, Collection<String>> headers(List<?> lines) {
        Map<String, Collection<String>> headers = new TreeMap<>();
        for (Object line : lines) {
            String[] parts = line.toString().split(": ", 2);
            headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return headers;
    }

    /** Keeps what a class says of its methods, and how they are called. */
    private static final class Planner
            implements BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> {
        final Map<String, Supplier<Map<String, Object>>> written = new LinkedHashMap<>();
        final List<List<Object>> called = new ArrayList<>();
        Object result;

        @Override
        public Function<Object[], Object> apply(String name, Supplier<Map<String, Object>> description) {
            written.put(name, description);
            return arguments -> {
                List<Object> call = new ArrayList<>(List.of(name));
                call.addAll(List.of(arguments));
                called.add(call);
                return result;
            };
        }

        @Override
        public String toString() {
            return "the planner";
        }
    }
}
