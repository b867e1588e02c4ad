package dev.atlaslink.client.error;

/** Reports that the calling thread was interrupted; its interrupt flag is set again. */
public final class InterruptedCallException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and why
     * @param cause what lies beneath, or {@code null}
     */
    public InterruptedCallException(String message, Throwable cause) {
        super(message, cause);
    }
}
