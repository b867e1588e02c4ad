package dev.atlaslink.client.model;

/** Names a step on the way to a private connection. */
public enum ConnectStep {
    /** The cluster is looked for, so that nothing is created for one that is not there. */
    CLUSTER,
    /** Private networking is switched on for the key service. */
    PRIVATE_NETWORKING,
    /** The private endpoint service is found or created, and becomes ready. */
    SERVICE,
    /** The caller creates the endpoint at the provider. */
    CLOUD_SIDE,
    /** The endpoint is found or created in Atlas; a private endpoint becomes AVAILABLE. */
    ENDPOINT,
    /** The caller approves the connection at the provider. */
    APPROVAL,
    /** The endpoint for encryption at rest or for backups becomes ACTIVE. */
    ACTIVATION,
    /** The cluster becomes IDLE and tells its connection string. */
    CONNECTION_STRING
}
