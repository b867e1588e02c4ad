package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.settings.Settings;
import feign.Client;
import feign.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Implements generated interfaces on a client.
 *
 * <p>This is the one place that knows how an interface is implemented. Feign reads its annotations, once; the requests are
 * ours, because Feign's cost several times what sending them does. What lies beneath speaks {@link Client} and turns every
 * failure into an exception by itself, so an implementation need only encode, execute and decode.
 */
final class ApiFactory {
    private final String baseUrl;
    private final Calls calls;
    private final Optional<LocalDate> resourceDate;
    private final Bindings bindings;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    ApiFactory(Settings settings, Client client, Bindings bindings) {
        this.baseUrl = settings.baseUrl().toString();
        this.calls = new Calls(client, settings);
        this.resourceDate = settings.resourceDate();
        this.bindings = bindings;
    }

    /** An interface's annotations are read once; the result is thread-safe and kept. */
    <T> T api(Class<T> type) {
        ApiShape.require(type);
        return type.cast(apis.computeIfAbsent(type, this::implement));
    }

    /** Sends a request that no interface describes. */
    Response send(RawCall request) {
        return calls.make(RawPlan.request(request, baseUrl, resourceDate));
    }

    private Object implement(Class<?> type) {
        InvocationHandler handler = new ApiInvocationHandler(
                type, baseUrl, calls, bindings.requests().plans(type), resourceDate, bindings.decoder());
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
