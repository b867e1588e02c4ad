package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.StoredToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a token when its client is closed, which frees its place among the 100 of the service account. */
public final class TokenRevoker {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.auth");

    private final TokenEndpoint endpoint;

    /**
     * Creates a revoker.
     *
     * @param endpoint that does not take long, since somebody waits for the client to close
     */
    public TokenRevoker(TokenEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void revoke(StoredToken token) {
        try {
            endpoint.revoke(token);
        } catch (RuntimeException e) {
            // A token that lives on does little harm; a close that throws would hide what its try block threw.
            LOG.debug("token not revoked, it lives until {}: {}", token.expiresAt(), e.getMessage());
        }
    }
}
