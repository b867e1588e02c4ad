package dev.atlaslink.endtoend.api;

import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.micrometer.AtlasObservationsBuilder;
import dev.atlaslink.micrometer.DefaultCallConvention;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;

/** A value of every type that what observes a client takes or belongs to. */
final class ObservationSamples {
    static final Map<Class<?>, Object> VALUES = Map.of(
            AtlasObservationsBuilder.class,
            AtlasObservations.builder(),
            ObservationRegistry.class,
            ObservationRegistry.create(),
            MeterRegistry.class,
            new SimpleMeterRegistry(),
            ObservationConvention.class,
            new DefaultCallConvention());

    private ObservationSamples() {}
}
