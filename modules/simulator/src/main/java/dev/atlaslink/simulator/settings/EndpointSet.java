package dev.atlaslink.simulator.settings;

/**
 * Lists the sets of operations that share a rate limit; each project has a token bucket for each set (Atlas API
 * reference, rate limits).
 *
 * <p>In the specs each set is a tag.
 */
public enum EndpointSet {
    /** Private endpoint services, their endpoints and regional mode; the capacity is recorded too. */
    PRIVATE_ENDPOINT_SERVICES(4000, 2000),

    /** Encryption at rest and its private endpoints. */
    ENCRYPTION_AT_REST(2000, 1000);

    private final int capacity;
    private final int refillPerMinute;

    EndpointSet(int capacity, int refillPerMinute) {
        this.capacity = capacity;
        this.refillPerMinute = refillPerMinute;
    }

    /** Returns how many tokens a full bucket holds by default; a call takes one. */
    public int capacity() {
        return capacity;
    }

    /** Returns how many tokens come back evenly in a minute by default. */
    public int refillPerMinute() {
        return refillPerMinute;
    }
}
