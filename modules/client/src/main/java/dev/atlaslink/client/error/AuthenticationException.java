package dev.atlaslink.client.error;

/**
 * Reports that the credentials were refused (401). The message says which and from what source. If the server asked for
 * another scheme than the HTTP Digest of this library, it says which schemes it offered and which are allowed.
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
