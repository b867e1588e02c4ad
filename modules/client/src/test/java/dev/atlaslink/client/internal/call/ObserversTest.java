package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Call;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several observers are told of every event, each whether or not those before it have failed. */
final class ObserversTest {
    private final List<String> told = new ArrayList<>();

    static Stream<Method> events() {
        return SafeObserverTest.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachIsToldInTurn(Method event) throws ReflectiveOperationException {
        AtlasObserver all = AtlasObserver.all(List.of(observer("first"), broken(), observer("second")));

        event.invoke(all, arguments(event));

        assertThat(told).containsExactly("first " + event.getName(), "second " + event.getName());
    }

    @Test
    void headersOfAllAreAdded() {
        AtlasObserver all = AtlasObserver.all(List.of(
                adding("traceparent", "first"), broken(), adding("Baggage", "x"), adding("TraceParent", "second")));

        assertThat(all.requestHeaders(null, 1))
                .containsExactly(Map.entry("Baggage", "x"), Map.entry("traceparent", "first"));
    }

    @Test
    void missingObserverIsRefused() {
        assertThatThrownBy(() -> AtlasObserver.all(Collections.singletonList(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("observers is [null]; allowed is a list of observers, which may be empty");
    }

    private AtlasObserver observer(String name) {
        return of((proxy, method, arguments) -> {
            told.add(name + " " + method.getName());
            return null;
        });
    }

    private static AtlasObserver adding(String header, String value) {
        return new AtlasObserver() {
            @Override
            public Map<String, String> requestHeaders(Call call, int number) {
                return Map.of(header, value);
            }
        };
    }

    private static AtlasObserver broken() {
        return of((proxy, method, arguments) -> {
            throw new IllegalStateException("broken");
        });
    }

    private static AtlasObserver of(InvocationHandler handler) {
        return (AtlasObserver) Proxy.newProxyInstance(
                AtlasObserver.class.getClassLoader(), new Class<?>[] {AtlasObserver.class}, handler);
    }

    /** What an event is about is passed on unread. */
    private static Object[] arguments(Method event) {
        return Stream.of(event.getParameterTypes())
                .map(type -> type == int.class ? 1 : null)
                .toArray();
    }
}
