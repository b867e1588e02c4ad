package dev.atlaslink.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.ArrayList;
import java.util.List;

/** What a registry was told of observations, in the order of their start. */
final class Contexts {
    private Contexts() {}

    static List<Observation.Context> of(TestObservationRegistry registry) {
        List<Observation.Context> all = new ArrayList<>();
        TestObservationRegistryAssert.assertThat(registry).hasHandledContextsThatSatisfy(all::addAll);
        return all;
    }

    static List<Observation.Context> of(TestObservationRegistry registry, String name) {
        return of(registry).stream()
                .filter(context -> name.equals(context.getName()))
                .toList();
    }
}
