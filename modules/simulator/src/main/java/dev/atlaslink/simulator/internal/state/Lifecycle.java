package dev.atlaslink.simulator.internal.state;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Plans the states a resource passes through, by the time since it was created.
 *
 * @param stages each state by the time at which it begins; the first begins at zero
 * @param deletion how long the resource is still seen after a delete
 */
public record Lifecycle(NavigableMap<Duration, Status> stages, Duration deletion) {

    /** Plans a resource whose first state is the given one. */
    static Lifecycle of(Status first, Map<Duration, Status> later, Duration deletion) {
        NavigableMap<Duration, Status> stages = new TreeMap<>(later);
        stages.put(Duration.ZERO, first);
        return new Lifecycle(stages, deletion);
    }

    Status statusAfter(Duration age) {
        return stages.floorEntry(age).getValue();
    }

    Status firstStatus() {
        return stages.firstEntry().getValue();
    }
}
