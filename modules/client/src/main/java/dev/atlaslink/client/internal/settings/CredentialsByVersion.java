package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.util.Optional;

/**
 * With what each API generation authenticates.
 *
 * @param v1 for both generations of v1.0, which know HTTP Digest only; empty if nothing can serve them
 * @param v2 for v2
 */
public record CredentialsByVersion(Optional<AtlasCredentials> v1, AtlasCredentials v2) {
    /**
     * Uses the same credentials with every generation that they can serve.
     *
     * @param credentials of any kind
     * @return the credentials by generation
     */
    public static CredentialsByVersion of(AtlasCredentials credentials) {
        return new CredentialsByVersion(Optional.of(credentials).filter(CredentialsByVersion::serveV1), credentials);
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
        if (!serveV1(v1)) {
            throw refusal("v1", v1, "v1.0");
        }
        return new CredentialsByVersion(Optional.of(v1), v2);
    }

    /**
     * Refuses a generation that nothing here can serve.
     *
     * @param version the generation
     * @throws IllegalArgumentException if it takes an API key and there is none
     */
    public void require(ApiVersion version) {
        if (version != ApiVersion.V2 && v1.isEmpty()) {
            throw refusal("credentials", v2, version.toString());
        }
    }

    /**
     * Says what these credentials are, and where they differ which generation uses which; no secrets.
     *
     * @return such as {@code service account "mdb_sa_id_x" (v2) and API key "abcdefgh" (v1.0)}
     */
    public String describe() {
        return v1.filter(other -> !other.equals(v2))
                .map(other -> v2.describe() + " (v2) and " + other.describe() + " (v1.0)")
                .orElseGet(v2::describe);
    }

    private static boolean serveV1(AtlasCredentials credentials) {
        return !credentials.scheme().equals("oauth");
    }

    private static IllegalArgumentException refusal(String field, AtlasCredentials credentials, String version) {
        String kind = credentials instanceof AtlasCredentials.ServiceAccount ? "a service account" : "an access token";
        return new IllegalArgumentException(field + " is " + kind + "; allowed with " + version
                + " is an API key (HTTP Digest), " + kind + " needs v2");
    }
}
