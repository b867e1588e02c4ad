package dev.atlaslink.simulator.internal.error;

import dev.atlaslink.simulator.internal.http.Answer;

/** Ends a request early with an answer that explains the refusal. */
public abstract class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected RefusedException(String message) {
        // Refusals are ordinary answers: a stack trace would only cost time.
        super(message, null, false, false);
    }

    /** Renders the refusal; whitespace for readers only if the caller asked for it. */
    public abstract Answer answer(boolean pretty);
}
