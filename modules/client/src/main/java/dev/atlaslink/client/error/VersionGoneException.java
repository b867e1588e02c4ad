package dev.atlaslink.client.error;

/** Reports that Atlas no longer serves the version asked for (410); a newer release of this library is needed. */
public final class VersionGoneException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas answered
     */
    public VersionGoneException(ErrorResponse response) {
        super(response);
    }
}
