package dev.atlaslink.cli.demo;

/** Reports a step that did not do what it should; the message says what was expected and what came. */
public final class DemoFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
