package dev.atlaslink.client.error;

/** Reports that Atlas does not know the version asked for in the Accept header (406). */
public final class VersionNotAcceptableException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas answered
     */
    public VersionNotAcceptableException(ErrorResponse response) {
        super(response);
    }
}
