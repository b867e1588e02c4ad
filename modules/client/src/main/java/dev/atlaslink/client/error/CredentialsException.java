package dev.atlaslink.client.error;

import org.jspecify.annotations.Nullable;

/** Reports that the application's own source of credentials failed; nothing was sent. */
public final class CredentialsException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and why, free of secrets
     * @param cause what the source threw, or {@code null}
     */
    public CredentialsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
