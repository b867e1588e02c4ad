package dev.atlaslink.client.internal.version;

/** The regional-mode calls of one project; one implementation per API generation that has them. */
public interface RegionalModeCalls {
    boolean isEnabled();

    void set(boolean enabled);
}
