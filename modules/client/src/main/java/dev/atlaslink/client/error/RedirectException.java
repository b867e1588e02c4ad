package dev.atlaslink.client.error;

/**
 * Reports a redirect (3xx). It is not followed, since the credentials would be sent to its target.
 */
public final class RedirectException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response the redirect
     */
    public RedirectException(ErrorResponse response) {
        super(response, "redirects are not followed: set baseUrl to the address of Atlas itself");
    }
}
