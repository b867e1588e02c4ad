package dev.atlaslink.cli;

import java.util.Optional;

/** Reports that a command ended before its work was done; what is known of the resource has been printed. */
final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> id;
    private final String next;

    /**
     * Creates an exception.
     *
     * @param reason why the command ended
     * @param id of the resource so far
     * @param next command line that goes on from here
     */
    UnfinishedException(RuntimeException reason, Optional<String> id, String next) {
        super(reason.getMessage(), reason);
        this.id = id;
        this.next = next;
    }

    Exception reason() {
        return (Exception) getCause();
    }

    Optional<String> id() {
        return id;
    }

    String next() {
        return next;
    }
}
