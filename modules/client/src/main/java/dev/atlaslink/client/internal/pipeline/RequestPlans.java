package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Remembers the plans of an interface's methods, which take by far the longest of making a view. */
final class RequestPlans {
    private final Contract contract = new DefaultContract();
    private final RequestEncoder encoder;
    private final Map<Class<?>, Map<Method, RequestPlan>> planned = new ConcurrentHashMap<>();

    RequestPlans(RequestEncoder encoder) {
        this.encoder = encoder;
    }

    Map<Method, RequestPlan> plans(Class<?> type) {
        return planned.computeIfAbsent(type, this::plan);
    }

    private Map<Method, RequestPlan> plan(Class<?> type) {
        List<MethodMetadata> methods = contract.parseAndValidateMetadata(type);
        Map<Method, OperationDates> dates = OperationDates.of(methods);
        return methods.stream()
                .collect(Collectors.toUnmodifiableMap(
                        MethodMetadata::method,
                        metadata ->
                                RequestPlan.of(metadata, Optional.ofNullable(dates.get(metadata.method())), encoder)));
    }
}
