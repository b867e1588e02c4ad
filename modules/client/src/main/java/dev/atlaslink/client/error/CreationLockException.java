package dev.atlaslink.client.error;

import org.jspecify.annotations.Nullable;

/**
 * Reports that a creation was not begun, because its {@link dev.atlaslink.client.creation.CreationLock} could not be had:
 * another process held it for as long as {@code callTimeout}, it was lost, or it failed by itself. Nothing was created, so
 * the same call may be made again.
 */
public final class CreationLockException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param description what was to be created
     * @param reason why the lock could not be had
     * @param cause what the lock threw, or {@code null}
     */
    public CreationLockException(String description, String reason, @Nullable Throwable cause) {
        super("nothing was created, because " + reason + ": " + description, cause);
    }
}
