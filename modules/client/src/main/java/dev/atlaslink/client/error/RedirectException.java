package dev.atlaslink.client.error;

/**
 * Reports a response that points elsewhere (3xx). It is not followed: the credentials would be sent to wherever it
 * points.
 */
public final class RedirectException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response the response, which points elsewhere
     */
    public RedirectException(ErrorResponse response) {
        super(response, "redirects are not followed: set baseUrl to the address of Atlas itself");
    }
}
