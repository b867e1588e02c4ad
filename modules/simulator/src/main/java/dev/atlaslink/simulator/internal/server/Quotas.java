package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Surface;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the calls of each project to each endpoint set and reports what is left of its token bucket.
 *
 * <p>An empty bucket is reported as 0 and refuses nothing.
 */
final class Quotas {

    // Capacity and refill per minute by tag (Atlas API reference; the first confirmed by recorded responses).
    private static final Map<String, Bucket.Size> SIZES = Map.of(
            "Private Endpoint Services", new Bucket.Size(4000, 2000),
            "Encryption at Rest", new Bucket.Size(2000, 1000));

    private final InstantSource clock;
    private final Set<Variant> variants;
    private final Map<String, Bucket> buckets = new HashMap<>();

    Quotas(InstantSource clock, Set<Variant> variants) {
        this.variants = variants;
        this.clock = clock;
    }

    private boolean isLimited(Surface surface) {
        return surface == Surface.V2 || (surface == Surface.V1 && variants.contains(Variant.V1_RATE_LIMITED));
    }

    /** Takes one token and returns the headers that report it; none outside v2. */
    synchronized Headers take(Operation operation, String projectId) {
        Bucket.Size size = SIZES.get(operation.tag());
        if (size == null || !isLimited(operation.surface())) {
            return Headers.none();
        }
        Instant now = clock.instant();
        String key = projectId + "/" + operation.tag();
        Bucket bucket = Optional.ofNullable(buckets.get(key))
                .orElseGet(() -> Bucket.full(size, now))
                .afterOne(now);
        buckets.put(key, bucket);
        return Headers.of("RateLimit-Limit", Integer.toString(size.capacity()))
                .with("RateLimit-Remaining", Integer.toString(bucket.wholeTokens()));
    }
}
