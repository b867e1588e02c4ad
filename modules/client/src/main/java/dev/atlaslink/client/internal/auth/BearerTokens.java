package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.Secret;

/** Hands out access tokens. */
interface BearerTokens extends AutoCloseable {
    /** Returns a token that should still be alive. */
    Secret token();

    /**
     * Takes note that Atlas refused a token.
     *
     * @return whether another may be had
     */
    boolean replace(Secret refused);

    @Override
    void close();
}
