package dev.atlaslink.client.error;

/** Reports that Atlas no longer serves the version asked for (410); the message says what to do. */
public final class VersionGoneException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public VersionGoneException(ErrorResponse response) {
        super(
                response,
                "Atlas has removed this version: set resourceDate to a later one, or use a newer release of Atlaslink");
    }
}
