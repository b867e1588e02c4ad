package dev.atlaslink.simulator.settings;

/** Lists the kinds of resources that a simulator holds. */
public enum ResourceKind {
    /** A private endpoint service of any provider; the oldest generation calls those of AWS connections. */
    ENDPOINT_SERVICE,

    /** An endpoint attached to a private endpoint service. */
    ENDPOINT,

    /** A private endpoint for encryption at rest. */
    ENCRYPTION_ENDPOINT,

    /** A private endpoint by which backups reach object storage. */
    BACKUP_ENDPOINT,

    /** A private endpoint that may reach federated databases and online archives. */
    DATA_FEDERATION_ENDPOINT,

    /** A cluster, which requests only read. */
    CLUSTER
}
