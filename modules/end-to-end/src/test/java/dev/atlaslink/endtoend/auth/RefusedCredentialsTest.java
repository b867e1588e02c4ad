package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the message of a 401 says: which credentials of which source, or what the server wants instead. */
final class RefusedCredentialsTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String ALLOWED = "; an API key responds to Digest with realm, nonce,"
            + " algorithm=MD5|MD5-sess|SHA-256|SHA-256-sess (or none, which is MD5) and qop=auth (or none)";
    private static final String CHALLENGE = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Basic realm="r"                                                    | Basic
            Bearer                                                             | Bearer
            Basic realm="r", Bearer error="invalid_token"                      | Basic, Bearer
            Digest realm="r", qop="auth"                                       | Digest (qop=auth, no nonce)
            Digest nonce="n"                                                   | Digest (no realm)
            Digest realm="r", nonce="n", qop="auth-int"                        | Digest (qop=auth-int)
            Digest realm="r", nonce="n", algorithm=SHA-512-256, qop="auth"     | Digest (algorithm=SHA-512-256, qop=auth)
            Digest realm="r", nonce="n", algorithm="\u001b[2J"                 | Digest (algorithm=?[2J)
            """)
    void unusableChallengeIsTold(String offered, String told) {
        assertThat(message(AtlasCredentials.apiKey("abcdefgh", "secret-x"), refusal(offered)))
                .endsWith("; not sent: API key \"abcdefgh\", from the builder; the server offers " + told + ALLOWED);
    }

    @Test
    void missingChallengeIsTold() {
        assertThat(message(AtlasCredentials.apiKey("abcdefgh", "secret-x"), CannedResponse.json(401, "{}")))
                .endsWith("; the server offers no way to authenticate" + ALLOWED);
    }

    @Test
    void keyThatWasSentAndThenNotAskedForIsToldAsRefused() {
        assertThat(message(
                        AtlasCredentials.apiKey("abcdefgh", "secret-x"),
                        refusal(CHALLENGE),
                        refusal("Basic realm=\"r\"")))
                .endsWith("; refused: API key \"abcdefgh\" (Digest), from the builder; the server offers Basic");
    }

    @Test
    void serverThatWantsNoTokenIsTold() {
        assertThat(message(AtlasCredentials.bearer("secret-token"), refusal(CHALLENGE)))
                .endsWith("; refused: access token (Bearer), from the builder; the server offers Digest (qop=auth)");
    }

    @ParameterizedTest
    @EnumSource
    void wrongKeyIsNamed(ApiVersion version) {
        assertThat(message(atlas.client(version, AtlasCredentials.apiKey("simulatr", "secret-x"))))
                .endsWith("; refused: API key \"simulatr\" (Digest), from the builder");
    }

    @Test
    void refusedTokenOfTheEnvironmentIsNamedByItsSource() {
        AtlasClient client = atlas.keep(atlas.builder()
                .environment(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "secret-token"))
                .build());
        assertThat(message(client)).contains("; refused: access token (Bearer), from the environment");
    }

    @Test
    void wrongClientSecretIsNamed() {
        String id = atlas.simulator().serviceAccount().clientId();
        assertThat(message(atlas.client(ApiVersion.V2, AtlasCredentials.serviceAccount(id, "secret-x"))))
                .endsWith("; refused: service account \"" + id + "\" (Basic), from the builder");
    }

    @Test
    void ofTwoKindsTheOneThatWasSentIsNamed() {
        AtlasClient client = atlas.keep(atlas.builder()
                .credentials(AtlasCredentials.apiKey("simulatr", "secret-x"), AtlasCredentials.bearer("secret-token"))
                .build());
        assertThat(message(client)).contains("; refused: access token (Bearer)").doesNotContain("simulatr");
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client.project()
                        .withApiVersion(ApiVersion.V1)
                        .privateEndpointServices()
                        .list(CloudProvider.AWS)
                        .toList())
                .withMessageEndingWith("; refused: API key \"simulatr\" (Digest), from the builder");
    }

    private static CannedResponse refusal(String offered) {
        return CannedResponse.json(401, "{}").header("WWW-Authenticate", offered);
    }

    private static String message(AtlasCredentials credentials, CannedResponse... script) {
        try (WireServer server = WireServer.playing(script);
                AtlasClient client = server.builder()
                        .credentials(credentials)
                        .projectId(ProjectId.of(PROJECT))
                        .build()) {
            return message(client);
        }
    }

    private static String message(AtlasClient client) {
        AuthenticationException refusal = catchThrowableOfType(
                AuthenticationException.class,
                () -> client.project()
                        .privateEndpointServices()
                        .list(CloudProvider.AWS)
                        .toList());
        assertThat(refusal.getMessage()).doesNotContain("secret-");
        return refusal.getMessage();
    }
}
