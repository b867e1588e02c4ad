package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.quota.Quotas;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.wording.Arguments;
import dev.atlaslink.simulator.settings.EndpointSet;

/**
 * Changes and shows how many calls a simulator accepts before it responds with 429.
 *
 * <p>Each project has a token bucket for each {@link EndpointSet}; it starts full and refills in one step a minute by
 * the simulator's clock, counted from its first use, or evenly with {@code Variant.RATE_LIMITS_REFILL_EVENLY}. Calls to v2 take a token each, calls to v1.0 only with {@code Variant.V1_RATE_LIMITED}. It is safe for use by
 * many threads.
 */
public final class RateLimits {

    private static final int MAX_TOKENS = 1_000_000;

    private final Quotas quotas;
    private final Store store;

    RateLimits(Quotas quotas, Store store) {
        this.quotas = quotas;
        this.store = store;
    }

    /**
     * Changes the limit of an endpoint set in every project; all its buckets are full then.
     *
     * @param set which calls
     * @param capacity tokens in a full bucket, 1 to 1000000; the default is {@link EndpointSet#capacity()}
     * @param refillPerMinute tokens that come back in a minute, 1 to 1000000; the default is
     *     {@link EndpointSet#refillPerMinute()}
     * @throws IllegalArgumentException if a number is out of range
     */
    public void set(EndpointSet set, int capacity, int refillPerMinute) {
        Arguments.requireNonNull("set", set, "a set of endpoints");
        Arguments.requireRange("capacity", capacity, 1, MAX_TOKENS);
        Arguments.requireRange("refillPerMinute", refillPerMinute, 1, MAX_TOKENS);
        quotas.set(set, capacity, refillPerMinute);
    }

    /** Goes back to Atlas's limits; all buckets are full then. */
    public void reset() {
        for (EndpointSet set : EndpointSet.values()) {
            set(set, set.capacity(), set.refillPerMinute());
        }
    }

    /**
     * Returns how many calls a project may make at once; the same as {@code RateLimit-Remaining} of the last response
     * unless time has passed.
     *
     * @param projectId a project of the simulator
     * @param set which calls
     * @throws IllegalArgumentException if the simulator has no such project
     */
    public int remaining(String projectId, EndpointSet set) {
        Arguments.requireNonNull("set", set, "a set of endpoints");
        Arguments.requireOneOf("projectId", projectId, store.projectIds());
        return quotas.remaining(projectId, set);
    }
}
