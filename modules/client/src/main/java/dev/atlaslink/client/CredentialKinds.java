package dev.atlaslink.client;

import dev.atlaslink.client.credentials.AtlasCredentials;
import java.util.Optional;

/**
 * What one source has, of each kind.
 *
 * @param key works with every generation
 * @param account works with v2 only
 * @param token works with v2 only
 */
record CredentialKinds(
        Optional<AtlasCredentials> key, Optional<AtlasCredentials> account, Optional<AtlasCredentials> token) {
    /**
     * Returns the kind that is asked for, by the names of the Atlas CLI's auth_type.
     *
     * @throws IllegalArgumentException if it is no such name
     */
    Optional<AtlasCredentials> ofType(String field, String type) {
        return switch (type) {
            case "api_keys" -> key;
            case "service_account" -> account;
            case "user_account" -> token;
            case "no_auth" -> Optional.empty();
            default ->
                throw new IllegalArgumentException(field + " is \"" + type
                        + "\"; allowed is one of api_keys, service_account, user_account, no_auth");
        };
    }
}
