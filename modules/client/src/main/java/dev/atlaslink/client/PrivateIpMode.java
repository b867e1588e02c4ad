package dev.atlaslink.client;

/**
 * Reads and switches off the private IP mode of one project, in which the hosts of its clusters resolve to private addresses
 * only, for networks that are peered. Atlas deprecates both operations in either generation and names nothing that replaces
 * them; nobody can switch the mode on any more (Atlas API reference).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no response comes.
 */
public interface PrivateIpMode {
    /**
     * Reads the mode.
     *
     * @return {@code true} if private IP mode is on
     */
    boolean isEnabled();

    /** Switches private IP mode off, for good. */
    void disable();
}
