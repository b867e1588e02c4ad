package dev.atlaslink.cli;

import dev.atlaslink.client.error.AtlasException;

/** Reports that a wait ended before its resource was ready; what is known of the resource has been printed. */
final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final AtlasException reason;
    private final String next;

    /**
     * Creates an exception.
     *
     * @param reason why the wait ended
     * @param next command line that goes on from here
     */
    UnfinishedException(AtlasException reason, String next) {
        super(reason.getMessage(), reason);
        this.reason = reason;
        this.next = next;
    }

    AtlasException reason() {
        return reason;
    }

    String next() {
        return next;
    }
}
