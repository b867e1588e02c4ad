package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.wording.Required;
import feign.Client;
import feign.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Implements interfaces on a client.
 *
 * <p>Feign's annotations say what the requests are, but the requests are ours, because Feign's cost several times what sending
 * them does. What lies beneath speaks {@link Client} and turns every failure into an exception by itself, so an implementation
 * need only encode, execute and decode.
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

    /** The implementation is thread-safe and kept. */
    <T> T api(Class<T> type) {
        Required.notNull("type", type, ApiShape.ALLOWED);
        return type.cast(apis.computeIfAbsent(type, this::implement));
    }

    /** Sends a request that no interface describes. */
    Response send(RawCall request) {
        return calls.make(RawPlan.request(request, baseUrl, resourceDate));
    }

    private Object implement(Class<?> type) {
        return bindings.implementations().of(type).on(new ApiCalls(baseUrl, calls, resourceDate, bindings.decoder()));
    }
}
