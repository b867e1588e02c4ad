package dev.atlaslink.client.credentials;

import dev.atlaslink.client.ApiVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One place where a client looks for credentials, and what it found there. Its text shows no secret.
 *
 * @param name in words, such as {@code the environment}
 * @param credentials all that count there, in the order in which they are preferred; an authentication type leaves one
 * @param used what each generation of the API is called with; empty if the client uses another source, or none
 * @param problem why there are no credentials, or what is wrong with them; empty if there are some
 */
public record CredentialSource(
        String name,
        List<AtlasCredentials> credentials,
        Map<ApiVersion, AtlasCredentials> used,
        Optional<String> problem) {
    /** Copies list and map. */
    public CredentialSource {
        credentials = List.copyOf(credentials);
        used = Map.copyOf(used);
    }
}
