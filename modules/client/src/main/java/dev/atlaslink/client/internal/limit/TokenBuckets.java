package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.limit.RateLimitKey;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one token bucket per endpoint set and project, in this process. */
public final class TokenBuckets implements PermitSource {
    private final Map<RateLimitKey, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    /**
     * Creates a source.
     *
     * @param clock by which the buckets refill
     */
    public TokenBuckets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Permit reserve(RateLimitKey key) {
        return buckets.computeIfAbsent(key, this::bucket).reserve();
    }

    private TokenBucket bucket(RateLimitKey key) {
        return EndpointSet.named(key.endpointSet())
                .map(set -> TokenBucket.of(set.capacity(), set.refillPerMinute(), clock))
                .orElseGet(() -> TokenBucket.unknown(clock));
    }
}
