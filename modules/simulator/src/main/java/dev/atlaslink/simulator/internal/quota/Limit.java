package dev.atlaslink.simulator.internal.quota;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps the buckets of one endpoint set, one for each project that has called it. */
final class Limit {

    private final int capacity;
    private final int refillPerMinute;
    private final Supplier<Bucket> fresh;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param evenly whether tokens come back one after the other instead of all at once every minute
     */
    Limit(int capacity, int refillPerMinute, boolean evenly, InstantSource clock) {
        this.capacity = capacity;
        this.refillPerMinute = refillPerMinute;
        this.fresh = evenly
                ? () -> new EvenBucket(capacity, refillPerMinute, clock)
                : () -> new StepBucket(capacity, refillPerMinute, clock);
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
        return known != null ? known : buckets.computeIfAbsent(projectId, id -> fresh.get());
    }
}
