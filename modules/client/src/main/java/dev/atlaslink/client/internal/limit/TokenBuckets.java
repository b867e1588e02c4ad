package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.limit.RateLimitKey;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one token bucket per endpoint set and project, in this process. */
public final class TokenBuckets implements PermitSource {
    private static final int FIRST_SWEEP = 1000;

    private final Map<RateLimitKey, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile int nextSweep = FIRST_SWEEP;

    /**
     * Creates a source.
     *
     * @param clock by which the buckets refill, in one step a minute
     */
    public TokenBuckets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Permit reserve(RateLimitKey key) {
        TokenBucket bucket = buckets.get(key);
        return (bucket == null ? add(key) : bucket).reserve();
    }

    private TokenBucket add(RateLimitKey key) {
        if (buckets.size() >= nextSweep) {
            sweep();
        }
        return buckets.computeIfAbsent(key, this::bucket);
    }

    /**
     * Keeps memory to the projects in use. A call that takes its permit from a bucket just as it is swept is not counted;
     * the next response sets that right.
     */
    private void sweep() {
        buckets.values().removeIf(TokenBucket::isAsNew);
        nextSweep = Math.max(FIRST_SWEEP, 2 * buckets.size());
    }

    private TokenBucket bucket(RateLimitKey key) {
        return EndpointSet.named(key.endpointSet())
                .map(set -> TokenBucket.of(set.capacity(), set.refillPerMinute(), clock))
                .orElseGet(() -> TokenBucket.unknown(clock));
    }
}
