package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.Printable;
import org.jspecify.annotations.Nullable;

/** Reports that a call failed; its subclasses say why. */
public abstract class AtlasException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and why, free of secrets
     * @param cause the exception that caused it, or {@code null}
     */
    protected AtlasException(String message, @Nullable Throwable cause) {
        super(Printable.escape(message), cause);
    }
}
