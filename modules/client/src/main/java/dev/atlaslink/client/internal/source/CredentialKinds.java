package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.wording.Required;
import java.util.List;
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
    /** Lets each generation use what it can: v2 the first that was found in its order, v1.0 the API key. */
    SourceCredentials inOrder(List<Optional<AtlasCredentials>> order) {
        List<AtlasCredentials> all = order.stream().flatMap(Optional::stream).toList();
        return new SourceCredentials(all, all.stream().findFirst().map(first -> new CredentialsByVersion(key, first)));
    }

    /**
     * Returns the kind that is asked for, by the names of the Atlas CLI's auth_type; the others count as not set.
     *
     * @throws IllegalArgumentException if it is no such name
     */
    SourceCredentials ofType(String field, String type) {
        Optional<AtlasCredentials> found = switch (type) {
            case "api_keys" -> key;
            case "service_account" -> account;
            case "user_account" -> token;
            case "no_auth" -> Optional.<AtlasCredentials>empty();
            default -> throw Required.refusal(field, type, "one of api_keys, service_account, user_account, no_auth");
        };
        return new SourceCredentials(found.stream().toList(), found.map(CredentialsByVersion::of));
    }
}
