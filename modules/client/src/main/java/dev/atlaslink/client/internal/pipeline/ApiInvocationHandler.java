package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.BodyDecoder;
import feign.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Carries out the methods of a generated interface: plans the request, lets it be called, and reads the response. */
final class ApiInvocationHandler implements InvocationHandler {
    private final Class<?> type;
    private final String baseUrl;
    private final Calls calls;
    private final Map<Method, RequestPlan> plans;
    private final Optional<LocalDate> resourceDate;
    private final BodyDecoder decoder;

    /**
     * @param type the interface
     * @param baseUrl scheme and authority
     * @param calls makes calls
     * @param plans of all methods
     * @param resourceDate that the user wants instead of each method's own
     * @param decoder of responses
     */
    ApiInvocationHandler(
            Class<?> type,
            String baseUrl,
            Calls calls,
            Map<Method, RequestPlan> plans,
            Optional<LocalDate> resourceDate,
            BodyDecoder decoder) {
        this.type = type;
        this.baseUrl = baseUrl;
        this.calls = calls;
        this.plans = plans;
        this.resourceDate = resourceDate;
        this.decoder = decoder;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        RequestPlan plan = plans.get(method);
        Response response = calls.make(plan.request(baseUrl, resourceDate, arguments));
        return decoder.decode(response, plan.returnType());
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName() + " at " + baseUrl;
        };
    }
}
