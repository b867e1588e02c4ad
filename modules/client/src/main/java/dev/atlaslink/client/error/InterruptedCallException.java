package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.PrintableCause;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports that the calling thread was interrupted; its interrupt flag is set again. */
public final class InterruptedCallException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Creates an exception.
     *
     * @param message what failed and why
     * @param cause the exception that caused it, or {@code null}
     */
    public InterruptedCallException(String message, @Nullable Throwable cause) {
        this(message, null, cause);
    }

    /**
     * Creates an exception of a wait.
     *
     * @param message what failed and why
     * @param id of the resource that was waited for
     * @param cause the exception that caused it, or {@code null}
     */
    public InterruptedCallException(String message, String id, @Nullable Throwable cause) {
        super(message, PrintableCause.of(cause));
        this.id = id;
    }

    /**
     * Returns the id of the resource that was waited for, by which the wait can be resumed.
     *
     * @return empty if a call was interrupted and no wait
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }
}
