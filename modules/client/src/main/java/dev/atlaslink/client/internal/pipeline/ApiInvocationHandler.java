package dev.atlaslink.client.internal.pipeline;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;

/** Carries out the methods of an interface that is implemented by a proxy. */
final class ApiInvocationHandler implements InvocationHandler {
    private final Class<?> type;
    private final ApiCalls calls;
    private final Map<Method, RequestPlan> plans;

    /**
     * @param type the interface
     * @param calls makes its calls
     * @param plans of all methods
     */
    ApiInvocationHandler(Class<?> type, ApiCalls calls, Map<Method, RequestPlan> plans) {
        this.type = type;
        this.calls = calls;
        this.plans = plans;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return calls.make(plans.get(method), arguments);
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName() + " at " + calls.baseUrl();
        };
    }
}
