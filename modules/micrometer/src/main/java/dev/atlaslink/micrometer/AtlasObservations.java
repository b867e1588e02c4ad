package dev.atlaslink.micrometer;

import dev.atlaslink.client.AtlasObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes clients by Micrometer:
 *
 * <pre>{@code
 * AtlasObserver observer = AtlasObservations.observer(observationRegistry, meterRegistry);
 * AtlasClient atlas = AtlasClient.builder().observer(observer) ... .build();
 * }</pre>
 *
 * <p>What takes time is told to the observation registry ({@link AtlasObservation}), whose handlers make timers or spans of
 * it; what is only counted, to the meter registry ({@link AtlasMeter}). No secret and no id is among what they are told apart
 * by. The exception of a failed call or wait goes to the handlers as it is thrown: its message may name a resource.
 */
public final class AtlasObservations {
    private AtlasObservations() {}

    /**
     * Creates an observer with the usual names. It may serve several clients, and should: a meter registry keeps the first
     * gauge of a name.
     *
     * @param observations for calls, requests and waits; its handlers make timers or spans of them
     * @param meters for what is only counted
     * @return the observer, for {@link dev.atlaslink.client.AtlasClientBuilder#observer}
     */
    public static AtlasObserver observer(ObservationRegistry observations, MeterRegistry meters) {
        return builder().observations(observations).meters(meters).build();
    }

    /**
     * Begins an observer of which something is different.
     *
     * @return a builder
     */
    public static AtlasObservationsBuilder builder() {
        return new AtlasObservationsBuilder();
    }
}
