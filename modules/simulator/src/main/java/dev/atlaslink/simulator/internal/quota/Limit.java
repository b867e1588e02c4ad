package dev.atlaslink.simulator.internal.quota;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the buckets of one endpoint set, one for each project that has called it. */
final class Limit {

    private final int capacity;
    private final int refillPerMinute;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Limit(int capacity, int refillPerMinute, InstantSource clock) {
        this.capacity = capacity;
        this.refillPerMinute = refillPerMinute;
        this.clock = clock;
    }

    int capacity() {
        return capacity;
    }

    int refillPerMinute() {
        return refillPerMinute;
    }

    Bucket bucket(String projectId) {
        Bucket known = buckets.get(projectId);
        // Asked first because computeIfAbsent may lock although there is nothing to compute.
        return known != null
                ? known
                : buckets.computeIfAbsent(projectId, id -> new Bucket(capacity, refillPerMinute, clock));
    }
}
