package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Implements an interface by a proxy, after its annotations: one that a user wrote, that extends a generated one, or that
 * another generator has made.
 */
final class AnnotatedApi implements Implementation {
    private final Class<?> type;
    private final Map<Method, RequestPlan> plans;

    private AnnotatedApi(Class<?> type, Map<Method, RequestPlan> plans) {
        this.type = type;
        this.plans = plans;
    }

    /**
     * Reads an interface.
     *
     * @param type the interface
     * @param encoder of what its methods send
     * @throws IllegalArgumentException if it cannot be implemented
     */
    static Implementation of(Class<?> type, RequestEncoder encoder) {
        ApiShape.require(type);
        Contract contract = new DefaultContract();
        Map<Method, MethodDescription> methods = new LinkedHashMap<>();
        for (MethodMetadata method : contract.parseAndValidateMetadata(type)) {
            methods.put(method.method(), AnnotatedMethod.describe(method));
        }
        Map<MethodDescription, OperationDates> dates = OperationDates.of(methods.values());
        Map<Method, RequestPlan> plans = new LinkedHashMap<>();
        methods.forEach((method, description) -> plans.put(
                method, new RequestPlan(description, () -> Optional.ofNullable(dates.get(description)), encoder)));
        return new AnnotatedApi(type, plans);
    }

    @Override
    public Object on(ApiCalls calls) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new ApiInvocationHandler(type, calls, plans));
    }
}
