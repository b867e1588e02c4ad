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
        this(reason.getMessage(), reason, id, next);
    }

    /**
     * Creates an exception that says in other words than its reason why the command ended.
     *
     * @param message the words
     * @param reason decides upon the exit code
     * @param id of the resource so far
     * @param next command line that goes on from here
     */
    UnfinishedException(String message, RuntimeException reason, Optional<String> id, String next) {
        super(message, reason);
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
