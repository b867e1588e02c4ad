package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.Secret;

/**
 * The one token that the application gave; who issued it must see to its end.
 *
 * @param token to hand out
 */
public record FixedToken(Secret token) implements BearerTokens {
    @Override
    public boolean replace(Secret refused) {
        return false;
    }

    @Override
    public void close() {
        // Not ours to revoke.
    }
}
