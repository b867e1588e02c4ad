package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.internal.codec.BodyDecoder;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Carries out the methods of a generated interface: plans the request, lets it be called, and reads the response. */
final class ApiInvocationHandler implements InvocationHandler {
    private final Class<?> type;
    private final String baseUrl;
    private final Client client;
    private final Request.Options options;
    private final Map<Method, RequestPlan> plans;
    private final Optional<LocalDate> resourceDate;
    private final BodyDecoder decoder;

    /**
     * @param type the interface
     * @param baseUrl scheme and authority
     * @param client makes a call, and turns every failure into an exception of ours
     * @param options of every request
     * @param plans of all methods
     * @param resourceDate that the user wants instead of each method's own
     * @param decoder of responses
     */
    ApiInvocationHandler(
            Class<?> type,
            String baseUrl,
            Client client,
            Request.Options options,
            Map<Method, RequestPlan> plans,
            Optional<LocalDate> resourceDate,
            BodyDecoder decoder) {
        this.type = type;
        this.baseUrl = baseUrl;
        this.client = client;
        this.options = options;
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
        Response response = call(method, plan.request(baseUrl, resourceDate, arguments));
        return decoder.decode(response, plan.returnType());
    }

    private Response call(Method method, Request request) {
        try {
            return client.execute(request, options);
        } catch (IOException e) {
            throw new TransportException(method.getName() + " failed: " + e.getMessage(), e);
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName() + " at " + baseUrl;
        };
    }
}
