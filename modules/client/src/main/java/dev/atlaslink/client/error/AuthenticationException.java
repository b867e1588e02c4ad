package dev.atlaslink.client.error;

/**
 * Reports a 401 that is not about rights. The message says which credentials were refused and where they came from, or, if
 * the server asked for something else than HTTP Digest as this library does it, what it offered and what is allowed.
 */
public final class AuthenticationException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public AuthenticationException(ErrorResponse response) {
        super(response);
    }

    /**
     * Creates an exception that also says which credentials were refused.
     *
     * @param response what Atlas responded with
     * @param credentials what they are, where they came from and what became of them; no secrets
     */
    public AuthenticationException(ErrorResponse response, String credentials) {
        super(response, credentials);
    }
}
