package dev.atlaslink.simulator.internal.auth;

import java.time.Instant;
import java.util.Optional;

/**
 * Holds what is known about an access token, not the token.
 *
 * @param owner the service account that acts through it
 */
record AccessToken(Account owner, Instant expiresAt) {

    /** Says why the token is good no more; empty while it is. */
    Optional<String> flaw(Instant now) {
        if (owner.isRemoved()) {
            return Optional.of("the service account " + owner.id() + " of the access token was removed");
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of("the access token of " + owner.id() + " expired at " + expiresAt);
        }
        return Optional.empty();
    }

    boolean isLive(Instant now) {
        return flaw(now).isEmpty();
    }
}
