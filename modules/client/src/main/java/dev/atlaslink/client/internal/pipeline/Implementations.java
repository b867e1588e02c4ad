package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how interfaces are implemented, which takes by far the longest of making a view. */
final class Implementations {
    private final RequestEncoder encoder;
    private final Map<Class<?>, Implementation> known = new ConcurrentHashMap<>();

    Implementations(RequestEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Returns how an interface is implemented.
     *
     * @throws IllegalArgumentException if it cannot be
     */
    Implementation of(Class<?> type) {
        return known.computeIfAbsent(
                type, key -> WrittenApi.of(type, encoder).orElseGet(() -> AnnotatedApi.of(type, encoder)));
    }
}
