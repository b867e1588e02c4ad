package dev.atlaslink.client.internal.version.shared;

/** The regional mode of one project; one implementation per API generation that has it. */
public interface RegionalModeCalls {
    boolean isEnabled();

    void set(boolean enabled);
}
