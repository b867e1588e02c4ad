package dev.atlaslink.client;

/**
 * Switches the regional mode of one project, in which it may hold several private endpoint services in one region
 * (Atlas API reference). Off at first. A change takes effect at once (recorded responses).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no response comes.
 */
public interface RegionalMode {
    /**
     * Reads the mode.
     *
     * @return {@code true} if regional mode is on
     */
    boolean isEnabled();

    /**
     * Switches regional mode on. Atlas requires every cluster of the project to be sharded, allows no replica set from
     * then on, and changes the connection strings of clusters in several regions.
     */
    void enable();

    /** Switches regional mode off. Atlas refuses this while endpoints exist that need it. */
    void disable();
}
