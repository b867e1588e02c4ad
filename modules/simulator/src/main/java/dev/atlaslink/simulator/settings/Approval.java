package dev.atlaslink.simulator.settings;

/** Says who approves the private endpoints for encryption at rest that Azure asks its customer about. */
public enum Approval {
    /** Somebody does, a minute after Azure asks; the default. */
    AUTOMATIC,

    /** The test, by {@code simulator.resources().approve(id)}; until then they stay PENDING_ACCEPTANCE. */
    BY_HAND
}
