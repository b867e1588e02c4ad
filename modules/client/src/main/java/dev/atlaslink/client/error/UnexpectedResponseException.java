package dev.atlaslink.client.error;

import java.util.OptionalInt;

/** Reports an answer that is not what the specification promises: not JSON, cut short, or of another form. */
public final class UnexpectedResponseException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates an exception.
     *
     * @param message what failed and why
     * @param status HTTP status of the answer, where it is at hand
     * @param cause what the parser said, or {@code null}
     */
    public UnexpectedResponseException(String message, OptionalInt status, Throwable cause) {
        super(message, cause);
        this.status = status.orElse(0);
    }

    /**
     * Returns the HTTP status of the answer.
     *
     * @return such as 200; empty if the answer was well formed but could not be understood
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
