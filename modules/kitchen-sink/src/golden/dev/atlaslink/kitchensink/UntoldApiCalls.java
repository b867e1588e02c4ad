package dev.atlaslink.kitchensink;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Implements {@link UntoldApi} without reflection: each method hands its arguments to what makes its calls. */
@SuppressWarnings({"deprecation", "unchecked"}) // a method may be deprecated; a call returns what its description says
public final class UntoldApiCalls implements UntoldApi {
    private final BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner;
    private final Function<Object[], Object> apiUntoldGetCall;
    private final Function<Object[], Object> call2ndGrou00dfeCall;
    private final Function<Object[], Object> getClassOperationCall;

    /**
     * Creates an implementation.
     *
     * @param planner is asked for each method by its name, with what Feign's annotations say of it:
     *     {@code requestLine}, {@code headers} and {@code collectionFormat} as they have them, the names of the
     *     {@code parameters} in their order, and {@code bodyIndex}, {@code bodyType}, {@code queryMapIndex},
     *     {@code formParams} and {@code returnType} as in Feign's metadata; what does not hold for a method is left
     *     out. It returns what makes the method's calls of their arguments, and its own text says where they go
     */
    public UntoldApiCalls(
            BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner) {
        this.planner = planner;
        apiUntoldGetCall = planner.apply("apiUntoldGet", new MethodDescription("apiUntoldGet"));
        call2ndGrou00dfeCall = planner.apply("call2ndGrou00dfe", new MethodDescription("call2ndGrou00dfe"));
        getClassOperationCall = planner.apply("getClassOperation", new MethodDescription("getClassOperation"));
    }

    @Override
    public void apiUntoldGet() {
        this.apiUntoldGetCall.apply(new Object[] {});
    }

    @Override
    public void call2ndGrou00dfe(
            String u65e5u672c,
            String propertyClass,
            String aB,
            String aB2,
            String aB3,
            String waitParameter) {
        this.call2ndGrou00dfeCall.apply(new Object[] {u65e5u672c, propertyClass, aB, aB2, aB3, waitParameter});
    }

    @Override
    public Object getClassOperation(Object body) {
        return this.getClassOperationCall.apply(new Object[] {body});
    }

    @Override
    public String toString() {
        return "UntoldApi at " + planner;
    }

    /** What is said of one method, worked out when somebody asks. */
    private record MethodDescription(String method) implements Supplier<Map<String, Object>> {
        @Override
        public Map<String, Object> get() {
            return switch (method) {
                case "apiUntoldGet" -> apiUntoldGetDescription();
                case "call2ndGrou00dfe" -> call2ndGrou00dfeDescription();
                case "getClassOperation" -> getClassOperationDescription();
                default -> throw new IllegalStateException(method);
            };
        }

        private static Map<String, Object> apiUntoldGetDescription() {
            return Map.of(
                    "requestLine", "GET /api/untold",
                    "headers", List.of("Accept: application/json"));
        }

        private static Map<String, Object> call2ndGrou00dfeDescription() {
            return Map.of(
                    "requestLine", "PUT /api/untold?%E6%97%A5%E6%9C%AC={u65e5u672c}&class={propertyClass}&a-b={aB}&a_b={aB2}&wait={waitParameter}",
                    "headers", List.of("Accept: application/json", "aB: {aB3}"),
                    "parameters", List.of("u65e5u672c", "propertyClass", "aB", "aB2", "aB3", "waitParameter"));
        }

        private static Map<String, Object> getClassOperationDescription() {
            return Map.of(
                    "requestLine", "POST /api/untold",
                    "headers", List.of("Content-Type: application/json", "Accept: application/json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Object.class,
                    "returnType", Object.class);
        }
    }
}
