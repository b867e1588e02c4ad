package dev.atlaslink.client.error;

/** Reports that Atlas refused the request as malformed or impossible (400, 402, 405, 415 and other 4xx). */
public final class InvalidRequestException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public InvalidRequestException(ErrorResponse response) {
        super(response);
    }

    /**
     * Creates an exception that also says what to do.
     *
     * @param response what Atlas responded with
     * @param remedy what the caller can do about it
     */
    public InvalidRequestException(ErrorResponse response, String remedy) {
        super(response, remedy);
    }
}
