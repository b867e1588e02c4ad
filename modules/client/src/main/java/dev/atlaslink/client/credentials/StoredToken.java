package dev.atlaslink.client.credentials;

import java.time.Instant;
import java.util.Objects;

/**
 * Holds an OAuth access token of a service account together with its times.
 *
 * @param value the token; as good as a password while it lives
 * @param issuedAt when it was asked for
 * @param expiresAt when Atlas stops taking it: an hour later, by the Atlas API reference
 */
public record StoredToken(Secret value, Instant issuedAt, Instant expiresAt) {
    /** Checks that nothing is {@code null}. */
    public StoredToken {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
