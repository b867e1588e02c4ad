package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Request;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes requests of an interface, by the names of its methods. */
final class PlannedRequests {
    static final String BASE_URL = "https://cloud.mongodb.com";

    private final RequestPlans plans = new RequestPlans(new RequestEncoder(JsonCodec.mapper()));
    private final Class<?> type;

    PlannedRequests(Class<?> type) {
        this.type = type;
    }

    Request of(String name, Object... arguments) {
        return plans.plans(type).get(method(name)).request(BASE_URL, Optional.empty(), arguments);
    }

    /** Returns path and query. */
    String target(String name, Object... arguments) {
        return of(name, arguments).url().substring(BASE_URL.length());
    }

    private Method method(String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
