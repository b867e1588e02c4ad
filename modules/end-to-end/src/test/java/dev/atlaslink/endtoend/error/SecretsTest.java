package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialsProvider;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.StubServer;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets stand in no text that could reach a log. */
final class SecretsTest {
    private static final String SECRET = "mdb_sa_sk_never-to-be-shown";
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @Test
    void credentialsDoNotShowThem() {
        assertThat(List.of(
                        AtlasCredentials.apiKey("public", SECRET),
                        AtlasCredentials.serviceAccount("mdb_sa_id_x", SECRET),
                        AtlasCredentials.bearer(SECRET),
                        AtlasCredentials.provider(new TellingProvider())))
                .allSatisfy(credentials ->
                        assertThat(credentials + credentials.describe()).doesNotContain(SECRET));
        assertThat(List.of(Secret.of(SECRET), new StoredToken(Secret.of(SECRET), Instant.EPOCH, Instant.EPOCH)))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain(SECRET));
    }

    @Test
    void refusalsByAtlasDoNotShowThem() {
        assertThat(List.of(
                        AtlasCredentials.apiKey("simulatr", SECRET),
                        AtlasCredentials.serviceAccount(
                                atlas.simulator().serviceAccount().clientId(), SECRET)))
                .allSatisfy(credentials -> {
                    AtlasClient client = atlas.client(ApiVersion.V2, credentials);
                    Throwable refusal = catchThrowable(() -> client.project()
                            .privateEndpointServices()
                            .list(CloudProvider.AWS)
                            .toList());
                    assertThat(everythingOf(refusal)).contains("401").doesNotContain(SECRET);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"access_token\":neverShown}", "neverShown", "{\"access_token\":\"neverShown"})
    void tokensThatCannotBeReadDoNotShow(String response) {
        try (StubServer server = StubServer.responding(200, "application/json", response);
                AtlasClient client = server.client()) {
            OAuthApi oauth = client.api(OAuthApi.class);
            Throwable failure = catchThrowable(() -> oauth.createAccessToken("client_credentials"));

            assertThat(everythingOf(failure))
                    .contains("createAccessToken", "line 1")
                    .doesNotContain("neverShown");
        }
    }

    @Test
    void unreadableResponsesDoNotShowThem() {
        try (StubServer server = StubServer.responding(200, "text/html", "<html/>");
                AtlasClient client = server.builder()
                        .credentials(AtlasCredentials.serviceAccount("mdb_sa_id_x", SECRET))
                        .build()) {
            Throwable failure = catchThrowable(() -> client.project(PROJECT)
                    .privateEndpointServices()
                    .list(CloudProvider.AWS)
                    .toList());
            assertThat(everythingOf(failure)).contains("createAccessToken").doesNotContain(SECRET);
        }
    }

    @Test
    void refusalsDoNotShowTheCookiesThatCameWithThem() {
        CannedResponse refusal = CannedResponse.json(404, "{}").header("Set-Cookie", "session=" + SECRET);
        try (WireServer server = WireServer.playing(refusal);
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() -> client.project(PROJECT)
                            .privateEndpointServices()
                            .list(CloudProvider.AWS)
                            .toList())
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            e -> assertThat(everythingOf(e) + e.response()).doesNotContain(SECRET));
        }
    }

    @Test
    void wrongSettingsDoNotShowThem() {
        assertThat(List.of(
                        catchThrowable(() -> AtlasClient.builder()
                                .environment(Map.of("MONGODB_ATLAS_CLIENT_SECRET", SECRET))
                                .build()),
                        catchThrowable(() -> AtlasClient.builder()
                                .environment(Map.of("MONGODB_ATLAS_PRIVATE_API_KEY", SECRET))
                                .build()),
                        catchThrowable(() -> AtlasClient.builder()
                                .baseUrl(URI.create("https://user:" + SECRET + "@cloud.mongodb.com"))
                                .credentials(AtlasCredentials.apiKey("public", SECRET))
                                .build()),
                        catchThrowable(() -> AtlasClient.builder()
                                .environment(Map.of("MONGODB_ATLAS_BASE_URL", "https://user:" + SECRET + "@a b"))
                                .credentials(AtlasCredentials.apiKey("public", SECRET))
                                .build())))
                .allSatisfy(failure -> assertThat(everythingOf(failure))
                        .contains("IllegalArgumentException")
                        .doesNotContain(SECRET));
    }

    private record TellingProvider() implements CredentialsProvider {
        @Override
        public AtlasCredentials credentials() {
            return AtlasCredentials.bearer(SECRET);
        }

        @Override
        public String toString() {
            return SECRET;
        }
    }

    private static String everythingOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
