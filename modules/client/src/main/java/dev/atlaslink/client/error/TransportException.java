package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.PrintableCause;
import org.jspecify.annotations.Nullable;

/**
 * Reports that no response came, after all retries that were safe: the connection failed, broke or timed out, the
 * transport failed by itself, or a proxy refused to connect, which the message then names.
 */
public final class TransportException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and why
     * @param cause the exception that caused it, or {@code null}
     */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, PrintableCause.of(cause));
    }
}
