package dev.atlaslink.simulator.internal.state;

/** Lists the states of all resources; a view may give one of them another name. */
public enum Status {
    INITIATING(false),
    PENDING_ACCEPTANCE(true),
    PENDING(true),
    VERIFIED(true),
    AVAILABLE(true),
    ACTIVE(true),
    CREATING(false),
    IDLE(true),
    UPDATING(true),
    OK(true),
    PENDING_RECREATION(true),
    FAILED(false),
    REJECTED(false),
    DELETING(false),

    /** Nothing is left; no view shows it. */
    DELETED(false);

    private final boolean provisioned;

    Status(boolean provisioned) {
        this.provisioned = provisioned;
    }

    /** Says whether the cloud has made, and so named, what reaches this state; in the others it may or may not have. */
    boolean isProvisioned() {
        return provisioned;
    }
}
