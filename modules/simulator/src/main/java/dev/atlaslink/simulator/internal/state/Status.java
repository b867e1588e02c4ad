package dev.atlaslink.simulator.internal.state;

/** Lists the states of all resources; a view may give one of them another name. */
public enum Status {
    INITIATING,
    PENDING_ACCEPTANCE,
    PENDING,
    VERIFIED,
    AVAILABLE,
    ACTIVE,
    DELETING
}
