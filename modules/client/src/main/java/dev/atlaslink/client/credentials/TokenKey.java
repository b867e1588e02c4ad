package dev.atlaslink.client.credentials;

import java.net.URI;
import java.util.Objects;

/**
 * Says whose token one is: tokens are shared by clients of the same service account at the same Atlas.
 *
 * @param baseUrl where Atlas answers, scheme and authority only
 * @param clientId of the service account; no secret
 */
public record TokenKey(URI baseUrl, String clientId) {
    /** Checks that nothing is {@code null}. */
    public TokenKey {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(clientId, "clientId");
    }
}
