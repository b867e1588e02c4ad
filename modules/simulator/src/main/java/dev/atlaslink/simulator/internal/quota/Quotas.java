package dev.atlaslink.simulator.internal.quota;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Variant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits the calls of each project, and of each caller outside projects, to each endpoint set by a token bucket (Atlas API
 * reference, rate limits).
 */
public final class Quotas {

    private static final int REFILL_SECONDS = 60;

    private final InstantSource clock;
    private final Set<Variant> variants;
    private final boolean refillsEvenly;
    private final Map<EndpointSet, Limit> limits = new ConcurrentHashMap<>();

    public Quotas(InstantSource clock, Set<Variant> variants) {
        this.clock = clock;
        this.variants = variants;
        this.refillsEvenly = variants.contains(Variant.RATE_LIMITS_REFILL_EVENLY);
        for (EndpointSet set : EndpointSet.values()) {
            set(set, set.capacity(), set.refillPerMinute());
        }
    }

    /** Changes a limit; every bucket of the set is full then. */
    public void set(EndpointSet set, int capacity, int refillPerMinute) {
        limits.put(set, new Limit(capacity, refillPerMinute, refillsEvenly, clock));
    }

    /** Returns the whole tokens in the bucket of a project. */
    public int remaining(String projectId, EndpointSet set) {
        return limits.get(set).bucket(projectId).remaining();
    }

    /**
     * Takes one token and returns the headers that report what is left; none where calls are not limited.
     *
     * <p>A call that finds no token is refused and takes none.
     *
     * @param owner the id of the project, or outside projects of the caller
     */
    public Headers take(Operation operation, String owner, ReceivedRequest request) {
        Optional<EndpointSet> set = operation.callerRules().endpointSet();
        if (set.isEmpty() || !operation.surface().isLimited(variants)) {
            return Headers.none();
        }
        Limit limit = limits.get(set.get());
        Bucket.Take take = limit.bucket(owner).take();
        Headers headers = Headers.of("RateLimit-Limit", Integer.toString(limit.capacity()))
                .with("RateLimit-Remaining", Integer.toString(take.remaining()));
        if (take.isRefused()) {
            throw ErrorCode.RATE_LIMITED_TOKEN_BUCKET
                    .with(
                            request.path().substring(1),
                            take.retrySeconds(),
                            limit.capacity(),
                            limit.refillPerMinute(),
                            REFILL_SECONDS)
                    .with(headers.with("Retry-After", Long.toString(take.retrySeconds())));
        }
        return headers;
    }
}
