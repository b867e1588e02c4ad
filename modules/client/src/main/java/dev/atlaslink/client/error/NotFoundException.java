package dev.atlaslink.client.error;

/** Reports that the project, service or endpoint does not exist (404). */
public final class NotFoundException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public NotFoundException(ErrorResponse response) {
        super(response);
    }
}
