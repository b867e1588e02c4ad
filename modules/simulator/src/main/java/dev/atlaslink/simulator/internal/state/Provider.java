package dev.atlaslink.simulator.internal.state;

/** Names the cloud providers, as the wire spells them. */
public enum Provider {
    AWS,
    AZURE,
    GCP
}
