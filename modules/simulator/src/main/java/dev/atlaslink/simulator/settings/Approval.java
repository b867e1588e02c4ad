package dev.atlaslink.simulator.settings;

/** Lists who may approve the private endpoints for encryption at rest on Azure. */
public enum Approval {
    /** They are approved by themselves, a minute after Azure asks; the default. */
    AUTOMATIC,

    /** The test approves them by {@code simulator.resources().approve(id)}; until then they stay PENDING_ACCEPTANCE. */
    BY_HAND
}
