package dev.atlaslink.simulator.settings;

/**
 * Lists the sets of operations that share a rate limit; each project has a token bucket for each set, and so has each caller
 * for what is outside projects (Atlas API reference, rate limits).
 *
 * <p>In the specs each set is a tag.
 */
public enum EndpointSet {
    /** Private endpoint services, their endpoints and regional mode; the capacity is recorded too. */
    PRIVATE_ENDPOINT_SERVICES(4000, 2000),

    /** Encryption at rest and its private endpoints. */
    ENCRYPTION_AT_REST(2000, 1000),

    /** Private IP mode. */
    NETWORK_PEERING(2000, 1000),

    /** Private endpoints of backups. */
    CLOUD_BACKUPS(1200, 500),

    /** Private endpoints of data federation; the capacity is recorded too. */
    DATA_FEDERATION(1200, 500),

    /** Private connections of stream processing. */
    STREAMS(1200, 500),

    /** Clusters. */
    CLUSTERS(10_000, 5000),

    /** One project, and the list of all; the capacity is recorded too. */
    PROJECTS(1200, 500),

    /** The projects of an organization. */
    ORGANIZATIONS(300, 100);

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
