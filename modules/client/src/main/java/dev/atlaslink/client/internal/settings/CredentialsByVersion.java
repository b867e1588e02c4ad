package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.generation.Generations;
import java.util.Optional;

/**
 * With what each API generation authenticates.
 *
 * @param keyOnly for generations that know HTTP Digest only; empty if nothing can serve them
 * @param any for those that take anything
 */
public record CredentialsByVersion(Optional<AtlasCredentials> keyOnly, AtlasCredentials any) {
    /**
     * Uses the same credentials with every generation that they can serve.
     *
     * @param credentials of any kind
     * @return the credentials by generation
     */
    public static CredentialsByVersion of(AtlasCredentials credentials) {
        return new CredentialsByVersion(Optional.of(credentials).filter(CredentialsByVersion::mayBeKey), credentials);
    }

    /**
     * Uses credentials of its own with each generation.
     *
     * @param v1 for v1.0
     * @param v2 for v2
     * @return the credentials by generation
     * @throws IllegalArgumentException if v1.0 cannot use the first
     */
    public static CredentialsByVersion of(AtlasCredentials v1, AtlasCredentials v2) {
        if (!mayBeKey(v1)) {
            throw refusal("v1", v1, Generations.keyOnly());
        }
        return new CredentialsByVersion(Optional.of(v1), v2);
    }

    /**
     * Returns what a generation is called with.
     *
     * @param version the generation
     * @return empty if it takes an API key and there is none
     */
    public Optional<AtlasCredentials> of(ApiVersion version) {
        return Capability.ACCESS_TOKENS.isIn(version) ? Optional.of(any) : keyOnly;
    }

    /**
     * Refuses a generation that nothing here can serve.
     *
     * @param version the generation
     * @throws IllegalArgumentException if it takes an API key and there is none
     */
    public void require(ApiVersion version) {
        if (of(version).isEmpty()) {
            throw refusal("credentials", any, version.toString());
        }
    }

    /**
     * Returns what a request is authenticated with.
     *
     * @param target path of the request, with or without its query, which tells its generation
     * @return the credentials
     */
    public AtlasCredentials ofPath(String target) {
        return Generations.keyOnlyOfPath(target).flatMap(generation -> keyOnly).orElse(any);
    }

    /**
     * Says what these credentials are, and where they differ which generation uses which; no secrets.
     *
     * @return such as {@code service account "mdb_sa_id_x" (v2) and API key "abcdefgh" (v1.0)}
     */
    public String describe() {
        return keyOnly.filter(other -> !other.equals(any))
                .map(other -> any.describe() + " (" + Capability.ACCESS_TOKENS.allowed() + ") and " + other.describe()
                        + " (" + Generations.keyOnly() + ")")
                .orElseGet(any::describe);
    }

    private static boolean mayBeKey(AtlasCredentials credentials) {
        return !credentials.scheme().equals("oauth");
    }

    private static IllegalArgumentException refusal(String field, AtlasCredentials credentials, String version) {
        String kind = credentials instanceof AtlasCredentials.ServiceAccount ? "a service account" : "an access token";
        return new IllegalArgumentException(field + " is " + kind + "; allowed with " + version
                + " is an API key (HTTP Digest), " + kind + " needs " + Capability.ACCESS_TOKENS.allowed());
    }
}
