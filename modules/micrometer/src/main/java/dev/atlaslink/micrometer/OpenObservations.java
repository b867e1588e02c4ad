package dev.atlaslink.micrometer;

import io.micrometer.observation.Observation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Observations from their start to their stop, both on one thread, which they are the current one of meanwhile. They are
 * found by the object that all events hold: those of two clients may be equal.
 *
 * @param <K> what is observed
 * @param <C> what is known of it
 */
final class OpenObservations<K, C> {
    private final Map<K, Open<C>> open = Collections.synchronizedMap(new IdentityHashMap<>());

    private record Open<C>(C context, Observation observation, Observation.Scope scope) {}

    void start(K key, C context, Observation observation) {
        observation.start();
        open.put(key, new Open<>(context, observation, observation.openScope()));
    }

    Optional<C> context(K key) {
        return Optional.ofNullable(open.get(key)).map(Open::context);
    }

    /** Does nothing about what was not started: its start may have failed. */
    void stop(K key, BiConsumer<C, Observation> end) {
        Open<C> ending = open.remove(key);
        if (ending != null) {
            try {
                ending.scope.close();
                end.accept(ending.context, ending.observation);
            } finally {
                ending.observation.stop();
            }
        }
    }
}
