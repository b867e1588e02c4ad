package dev.atlaslink.client.error;

/** Reports that no answer came: the connection failed, broke or timed out, after all retries that were safe. */
public final class TransportException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and why
     * @param cause what lies beneath, or {@code null}
     */
    public TransportException(String message, Throwable cause) {
        super(message, cause);
    }
}
