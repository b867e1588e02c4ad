package dev.atlaslink.client.error;

/** Reports, before anything is sent, that the chosen API generation cannot do this. */
public final class UnsupportedInVersionException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param what was asked for
     * @param version the chosen generation
     * @param remedy the setting that would allow it
     */
    public UnsupportedInVersionException(String what, String version, String remedy) {
        super(what + " is not possible with " + version + "; " + remedy, null);
    }
}
