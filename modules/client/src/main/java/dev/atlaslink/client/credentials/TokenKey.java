package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.wording.Required;
import java.net.URI;

/**
 * Identifies whose token it is: clients of one service account at one address of Atlas share a token.
 *
 * @param baseUrl the address of Atlas, scheme and authority only
 * @param clientId of the service account; no secret
 */
public record TokenKey(URI baseUrl, String clientId) {
    /** Checks that nothing is {@code null}. */
    public TokenKey {
        Required.notNull("baseUrl", baseUrl, "where the token is valid");
        Required.notNull("clientId", clientId, "a client id");
    }
}
