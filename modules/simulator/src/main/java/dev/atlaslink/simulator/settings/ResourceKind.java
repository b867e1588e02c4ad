package dev.atlaslink.simulator.settings;

/** Lists the kinds of resources that a simulator holds. */
public enum ResourceKind {
    /** A private endpoint service of any provider; the oldest generation calls those of AWS connections. */
    ENDPOINT_SERVICE,

    /** An endpoint attached to a private endpoint service. */
    ENDPOINT,

    /** A private endpoint for encryption at rest. */
    ENCRYPTION_ENDPOINT
}
