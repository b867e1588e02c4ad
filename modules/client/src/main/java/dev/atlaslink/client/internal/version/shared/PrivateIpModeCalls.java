package dev.atlaslink.client.internal.version.shared;

/** The private IP mode of one project; one implementation per API generation that has it. */
public interface PrivateIpModeCalls {
    boolean isEnabled();

    void disable();
}
