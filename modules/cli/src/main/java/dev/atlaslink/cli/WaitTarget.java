package dev.atlaslink.cli;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what a wait is for.
 *
 * @param text ready, deleted, or a status as Atlas spells it
 */
record WaitTarget(String text) {
    static final String READY = "ready";
    static final String DELETED = "deleted";

    static WaitTarget of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals(READY) || lower.equals(DELETED)) {
            return new WaitTarget(lower);
        }
        if (!text.matches("[A-Z][A-Z_]+")) {
            throw new IllegalArgumentException(
                    "for is \"" + text + "\"; allowed is ready, deleted, or a status such as PENDING_ACCEPTANCE");
        }
        return new WaitTarget(text);
    }

    boolean isDeletion() {
        return text.equals(DELETED);
    }

    /** Returns the status to wait for; empty if the end of the operation is. */
    Optional<ResourceStatus> status() {
        return text.equals(READY) || isDeletion() ? Optional.empty() : Optional.of(new ResourceStatus(text));
    }
}
