package dev.atlaslink.client.error;

/**
 * Reports that Atlas, or a gateway in front of it, failed (5xx) or did not process the request (408, 421, 425). Nothing
 * is wrong with the request itself.
 */
public final class ServerException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public ServerException(ErrorResponse response) {
        super(response);
    }
}
