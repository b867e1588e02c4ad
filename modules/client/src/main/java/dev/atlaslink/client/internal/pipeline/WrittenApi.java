package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import dev.atlaslink.client.internal.http.LazyValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Implements an interface by the class that the generator has written beside it, which tells of each method what the annotations
 * say. A method is planned at its first call, since most programs call few of them.
 */
final class WrittenApi implements Implementation {
    private static final String CALLS = "Calls";

    private final MethodHandle constructor;
    private final String tag;
    private final RequestEncoder encoder;
    private final Map<String, Supplier<MethodDescription>> methods = new ConcurrentHashMap<>();
    private final Map<String, Supplier<RequestPlan>> plans = new ConcurrentHashMap<>();
    private final Supplier<Map<MethodDescription, OperationDates>> dates = new LazyValue<>(this::dates);

    private WrittenApi(MethodHandle constructor, String tag, RequestEncoder encoder) {
        this.constructor = constructor;
        this.tag = tag;
        this.encoder = encoder;
    }

    /** Returns empty for an interface beside which there is no such class, or none that everybody may use. */
    static Optional<Implementation> of(Class<?> type, RequestEncoder encoder) {
        try {
            Class<?> written = Class.forName(type.getName() + CALLS, false, type.getClassLoader());
            if (!type.isAssignableFrom(written)) {
                return Optional.empty();
            }
            MethodHandle constructor = MethodHandles.publicLookup()
                    .findConstructor(written, MethodType.methodType(void.class, BiFunction.class))
                    .asType(MethodType.methodType(Object.class, BiFunction.class));
            return Optional.of(new WrittenApi(constructor, MethodDescription.tag(type), encoder));
        } catch (ReflectiveOperationException e) {
            // An interface of the user's own, or of another generator: its annotations are read.
            return Optional.empty();
        }
    }

    @Override
    public Object on(ApiCalls calls) {
        try {
            return constructor.invokeExact((BiFunction<?, ?, ?>) new Planner(calls));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // The constructor declares nothing.
        }
    }

    private Map<MethodDescription, OperationDates> dates() {
        return OperationDates.of(methods.values().stream().map(Supplier::get).toList());
    }

    private RequestPlan plan(MethodDescription method) {
        return new RequestPlan(method, () -> Optional.ofNullable(dates.get().get(method)), encoder);
    }

    /** Gives a class what makes the calls of its methods. */
    private final class Planner
            implements BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> {
        private final ApiCalls calls;

        Planner(ApiCalls calls) {
            this.calls = calls;
        }

        @Override
        public Function<Object[], Object> apply(String name, Supplier<Map<String, Object>> written) {
            Supplier<MethodDescription> method = methods.computeIfAbsent(
                    name, key -> new LazyValue<>(() -> WrittenMethod.describe(name, tag, written.get())));
            Supplier<RequestPlan> plan = plans.computeIfAbsent(name, key -> new LazyValue<>(() -> plan(method.get())));
            return arguments -> calls.make(plan.get(), arguments);
        }

        @Override
        public String toString() {
            return calls.baseUrl();
        }
    }
}
