package dev.atlaslink.client.error;

/** Reports that Atlas failed (5xx). */
public final class ServerException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas answered
     */
    public ServerException(ErrorResponse response) {
        super(response);
    }
}
