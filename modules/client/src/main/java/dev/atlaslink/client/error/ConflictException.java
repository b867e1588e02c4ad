package dev.atlaslink.client.error;

/** Reports that the request conflicts with what exists, such as a second service in one region (409). */
public final class ConflictException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public ConflictException(ErrorResponse response) {
        super(response);
    }
}
