package dev.atlaslink.micrometer;

/** Marks the span of a request as failed where a response came; nobody throws it. */
final class UnsuccessfulStatusException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a stack trace, which would show where it was observed and not what failed. */
    UnsuccessfulStatusException(int status) {
        super("status " + status, null, false, false);
    }
}
