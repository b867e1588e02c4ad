package dev.atlaslink.simulator.settings;

/** Lists what an API key or a service account may do in a project (Atlas API reference). */
public enum Role {
    /** Project Read Only: the reads, except those of encryption-at-rest private endpoints. */
    PROJECT_READ_ONLY,

    /** Project Owner: everything. */
    PROJECT_OWNER
}
