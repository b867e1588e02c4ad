package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.source.CliHome;
import dev.atlaslink.client.limit.PermitSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How requests are authenticated, by the kind of the credentials. */
final class AuthenticationTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final AtlasCredentials KEY = AtlasCredentials.apiKey("public", "private");
    private static final AtlasCredentials ACCOUNT =
            AtlasCredentials.serviceAccount("mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10", "mdb_sa_sk_secret");

    private final RecordedAtlas atlas = new RecordedAtlas();

    @Test
    void keyRespondsToTheChallengeOfADigest() {
        callAndClose(client().credentials(KEY));

        assertThat(atlas.authorizations()).hasSize(2).startsWith("none");
        assertThat(atlas.authorizations().get(1)).startsWith("Digest username=\"public\"");
    }

    @Test
    void tokenThatTheUserHasGoesWithEachRequest() {
        callAndClose(client().credentials(AtlasCredentials.bearer("given")));

        assertThat(atlas.authorizations()).containsExactly("Bearer given");
    }

    @Test
    void serviceAccountFetchesATokenAndRevokesItInTheEnd() {
        callAndClose(client().credentials(ACCOUNT));

        assertThat(atlas.paths()).hasSize(3).startsWith("/api/oauth/token").endsWith("/api/oauth/revoke");
        assertThat(atlas.authorizations().get(0)).startsWith("Basic ");
        assertThat(atlas.authorizations().get(1)).isEqualTo("Bearer issued");
        assertThat(atlas.authorizations().get(2)).startsWith("Basic ");
    }

    /** Nobody who closes a client should wait for Atlas any longer. */
    @Test
    void revokeInTheEndHasFiveSeconds() {
        callAndClose(client().credentials(ACCOUNT).attemptTimeout(Duration.ofSeconds(30)));

        assertThat(atlas.requests().get(1).timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(atlas.requests().get(2).timeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void tokenIsLeftToItselfIfTheUserWantsSo() {
        callAndClose(client().credentials(ACCOUNT).revokeOnClose(false));

        assertThat(atlas.paths()).hasSize(2).doesNotContain("/api/oauth/revoke");
    }

    @Test
    void providedCredentialsAreThoseOfTheirKind() {
        callAndClose(client().credentials(AtlasCredentials.provider(() -> AtlasCredentials.bearer("provided"))));

        assertThat(atlas.authorizations()).containsExactly("Bearer provided");
    }

    @Test
    void eachGenerationHasItsOwnOfTwoCredentials() {
        try (AtlasClient client =
                client().credentials(KEY, AtlasCredentials.bearer("given")).build()) {
            callFirstGeneration(client);
            call(client);
        }

        assertThat(atlas.authorizations()).hasSize(3).endsWith("Bearer given");
        assertThat(atlas.authorizations().get(1)).startsWith("Digest ");
    }

    @Test
    void oneCredentialForBothGenerationsIsUsedOnce() {
        try (AtlasClient client = client().credentials(KEY, KEY).build()) {
            call(client);
            callFirstGeneration(client);
        }

        assertThat(atlas.authorizations())
                .as("the second call needs no challenge of its own")
                .hasSize(3)
                .filteredOn("none"::equals)
                .hasSize(1);
    }

    @Test
    void profileThatHasGotAnAccountBesideItsNewKeyServesEachGenerationByItsOwn(@TempDir Path folder)
            throws IOException {
        CliHome home = new CliHome(folder);
        home.write("[default]\n" + CliHome.KEYS);
        try (AtlasClient client =
                client().environment(home.environment(Map.of())).build()) {
            callFirstGeneration(client);
            atlas.delete("abcdefgh");
            home.write("[default]\n" + CliHome.KEYS.replace("abcdefgh", "ijklmnop") + CliHome.ACCOUNT);

            callFirstGeneration(client);
            assertThat(latestAuthorization()).startsWith("Digest username=\"ijklmnop\"");

            call(client);
            assertThat(latestAuthorization()).isEqualTo("Bearer issued");
        }
    }

    private String latestAuthorization() {
        return atlas.authorizations().get(atlas.authorizations().size() - 1);
    }

    private void callAndClose(AtlasClientBuilder builder) {
        try (AtlasClient client = builder.build()) {
            call(client);
        }
    }

    private static void call(AtlasClient client) {
        assertThat(client.project(PROJECT).regionalMode().isEnabled()).isTrue();
    }

    @SuppressWarnings("deprecation") // So is all of v1.0.
    private static void callFirstGeneration(AtlasClient client) {
        PrivateEndpointServicesApi api = client.api(PrivateEndpointServicesApi.class);
        assertThat(api.getRegionalMode(PROJECT).enabled()).isTrue();
    }

    private AtlasClientBuilder client() {
        ManualClock clock = new ManualClock();
        return AtlasClient.builder()
                .transport(atlas)
                .permitSource(PermitSource.UNLIMITED)
                .clock(clock)
                .sleeper(clock);
    }
}
