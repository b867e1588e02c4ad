package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.wording.Required;
import java.time.Instant;

/**
 * Holds an OAuth access token of a service account together with its times.
 *
 * @param value the token, to be kept like a password until it expires
 * @param issuedAt when it was requested
 * @param expiresAt when Atlas no longer accepts it: an hour later (Atlas API reference)
 */
public record StoredToken(Secret value, Instant issuedAt, Instant expiresAt) {
    /** Checks that nothing is {@code null}. */
    public StoredToken {
        Required.notNull("value", value, "an access token");
        Required.notNull("issuedAt", issuedAt, "when it was issued");
        Required.notNull("expiresAt", expiresAt, "when it expires");
    }
}
