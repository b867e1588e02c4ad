package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.event.RateLimitReport;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.limit.RateLimitStatus;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An observer is told of every event as it is, and none of its mistakes becomes one of the call's. */
final class SafeObserverTest {
    private static final Call CALL = new Call(1, "getThing", "GET", "/things/1", Instant.EPOCH);
    private static final Map<String, String> HEADERS = Map.of("traceparent", "00-1-1-01");
    private static final ResourceWait WAIT = new ResourceWait(1, "thing", "1");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Map<Class<?>, Object> EVENTS = Map.of(
            Call.class,
            CALL,
            int.class,
            2,
            CallResult.class,
            new CallResult(CALL, OptionalInt.of(200), 1, SECOND, Optional.empty()),
            Attempt.class,
            new Attempt(
                    CALL,
                    2,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.of(200),
                    Optional.empty(),
                    Optional.empty(),
                    SECOND),
            Retry.class,
            new Retry(CALL, 2, SECOND, OptionalInt.of(503), Optional.empty()),
            TokenRefresh.class,
            new TokenRefresh(SECOND, Optional.empty(), Optional.empty()),
            Deprecation.class,
            new Deprecation("getThing", Optional.empty(), Optional.empty()),
            UnexpectedStatus.class,
            new UnexpectedStatus("thing", "1", ResourceStatus.FAILED),
            Region.class,
            Region.aws("us-east-1"));

    private static final Map<Class<?>, Object> OTHER_EVENTS = Map.of(
            PermitGrant.class,
            new PermitGrant(CALL, "Things", SECOND),
            RateLimitReport.class,
            new RateLimitReport(CALL, "Things", RateLimitStatus.UNKNOWN),
            ResourceWait.class,
            WAIT,
            ResourceWaitResult.class,
            new ResourceWaitResult(WAIT, 3, ResourceStatus.AVAILABLE, SECOND, Optional.empty()));

    /** In an order of their own, which Java's is not: it may be another in the next process. */
    static Stream<Method> events() {
        return Stream.of(AtlasObserver.class.getMethods())
                .filter(Method::isDefault)
                .sorted(Comparator.comparing(Method::getName));
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventIsToldAsItIs(Method event) throws Throwable {
        List<Object> told = new ArrayList<>();
        AtlasObserver observer = observing((method, arguments) -> {
            told.add(method);
            told.addAll(List.of(arguments));
        });

        tell(new SafeObserver(List.of(observer)), event);

        List<Object> expected = new ArrayList<>(List.of(event));
        expected.addAll(arguments(event));
        assertThat(told).isEqualTo(expected);
    }

    /** Also a checked exception, which other languages throw without having declared it. */
    @ParameterizedTest
    @MethodSource("events")
    void failureOfTheObserverIsKeptFromTheCall(Method event) {
        for (Exception mistake : List.of(new IllegalStateException("broken"), new IOException("undeclared"))) {
            AtlasObserver observer =
                    observing((method, arguments) -> SafeObserverTest.<RuntimeException>throwAs(mistake));

            assertThatNoException().isThrownBy(() -> tell(new SafeObserver(List.of(observer)), event));
        }
    }

    /** Memory that has run out is no mistake of the observer's. */
    @ParameterizedTest
    @MethodSource("events")
    void errorOfTheMachineIsNotKept(Method event) {
        AtlasObserver observer = observing((method, arguments) -> {
            throw new OutOfMemoryError("for a test");
        });

        assertThatThrownBy(() -> tell(new SafeObserver(List.of(observer)), event))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void headersOfTheObserverArePassedOn() {
        assertThat(new SafeObserver(List.of(observing((method, arguments) -> {}))).requestHeaders(CALL, 2))
                .isEqualTo(HEADERS);
    }

    /** One that is the client's own, and one that would begin another. */
    @ParameterizedTest
    @CsvSource({"Authorization, Bearer x", "traceparent, 'a\nb: c'"})
    void headersAreNotAddedIfOneOfThemIsNotAllowed(String name, String value) {
        AtlasObserver observer = new AtlasObserver() {
            @Override
            public Map<String, String> requestHeaders(Call call, int number) {
                return Map.of("tracestate", "a=b", name, value);
            }
        };

        assertThat(new SafeObserver(List.of(observer)).requestHeaders(CALL, 1)).isEmpty();
    }

    private static void tell(AtlasObserver observer, Method event) throws Throwable {
        try {
            event.invoke(observer, arguments(event).toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<Object> arguments(Method event) {
        return Stream.of(event.getParameterTypes())
                .map(type -> EVENTS.getOrDefault(type, OTHER_EVENTS.get(type)))
                .toList();
    }

    private static AtlasObserver observing(Told told) {
        return (AtlasObserver) Proxy.newProxyInstance(
                AtlasObserver.class.getClassLoader(),
                new Class<?>[] {AtlasObserver.class},
                (proxy, method, arguments) -> {
                    told.of(method, arguments);
                    return method.getReturnType() == Map.class ? HEADERS : null;
                });
    }

    @SuppressWarnings("unchecked") // The compiler is made to believe that nothing is thrown.
    private static <E extends Exception> void throwAs(Exception mistake) throws E {
        throw (E) mistake;
    }

    private interface Told {
        void of(Method method, Object... arguments);
    }
}
