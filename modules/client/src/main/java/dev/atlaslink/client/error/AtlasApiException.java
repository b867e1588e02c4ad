package dev.atlaslink.client.error;

/** Reports that Atlas responded with an error; there is a subclass for each common meaning. */
public class AtlasApiException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorResponse response;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public AtlasApiException(ErrorResponse response) {
        super(response.summary(), null);
        this.response = response;
    }

    /**
     * Creates an exception that also says what to do.
     *
     * @param response what Atlas responded with
     * @param remedy what the caller can do about it
     */
    protected AtlasApiException(ErrorResponse response, String remedy) {
        super(response.summary() + "; " + remedy, null);
        this.response = response;
    }

    /**
     * Returns the response of Atlas.
     *
     * @return the response; {@code null} only after Java serialization, which keeps the message alone
     */
    public final ErrorResponse response() {
        return response;
    }
}
