package dev.atlaslink.cli;

/** Reports that a command could not do its work for a reason on this machine. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
