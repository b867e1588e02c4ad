package dev.atlaslink.client.error;

/** Reports that Atlas refused the call by its rate limit, after all retries (429). */
public final class RateLimitException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public RateLimitException(ErrorResponse response) {
        super(response);
    }
}
