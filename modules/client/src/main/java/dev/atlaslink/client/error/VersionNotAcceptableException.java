package dev.atlaslink.client.error;

/** Reports that Atlas does not know the version asked for in the Accept header (406); the message says what to do. */
public final class VersionNotAcceptableException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public VersionNotAcceptableException(ErrorResponse response) {
        super(
                response,
                "Atlas knows no such version: leave resourceDate unset or set it to a date that Atlas has published");
    }
}
