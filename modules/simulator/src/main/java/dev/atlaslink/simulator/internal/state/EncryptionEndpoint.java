package dev.atlaslink.simulator.internal.state;

import java.time.Instant;

/**
 * Holds one private endpoint for encryption at rest.
 *
 * @param id 24 hexadecimal digits
 * @param regionName in Atlas's spelling
 */
public record EncryptionEndpoint(String id, Provider provider, String regionName, Progress progress) {

    public EncryptionEndpoint deleted(Instant now) {
        return withProgress(progress.deleted(now));
    }

    EncryptionEndpoint withProgress(Progress replacement) {
        return new EncryptionEndpoint(id, provider, regionName, replacement);
    }
}
