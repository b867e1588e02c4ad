package dev.atlaslink.client.error;

/** Reports that Atlas did not accept the credentials (401). */
public final class AuthenticationException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas answered
     */
    public AuthenticationException(ErrorResponse response) {
        super(response);
    }
}
