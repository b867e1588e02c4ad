package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A service account asks for a token, calls with it, and ends it; the canned Atlas tells what it is sent for that. */
final class ServiceAccountWireTest {
    private static final String SECRET = "hunter2 & more:\u00fc";
    private static final String REFUSED = "{\"error\":401,\"errorCode\":\"UNAUTHORIZED\"}";

    /** Both parts form-encoded, since either may hold a colon (RFC 6749, section 2.3.1). */
    private static final String BASIC = "Basic "
            + Base64.getEncoder()
                    .encodeToString("mdb_sa_id_x:hunter2+%26+more%3A%C3%BC".getBytes(StandardCharsets.US_ASCII));

    @AutoClose
    private final CannedAtlas atlas =
            new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.serviceAccount("mdb_sa_id_x", SECRET)));

    @Test
    void tokenIsAskedForWithTheSecretAndEachCallIsMadeWithTheToken() {
        atlas.responds(token("one")).responds("{\"enabled\":true}").responds("{\"enabled\":false}");

        assertThat(isEnabled()).isTrue();
        assertThat(isEnabled()).isFalse();

        assertThat(credentials()).containsExactly("POST /api/oauth/token " + BASIC, "GET Bearer one", "GET Bearer one");
        assertThat(atlas.requests().get(0).body()).isEqualTo("grant_type=client_credentials");
    }

    @Test
    void refusedTokenIsReplacedAndTheCallRepeatedOnce() {
        atlas.responds(token("one"))
                .responds(401, REFUSED)
                .responds(token("two"))
                .responds("{\"enabled\":true}");

        assertThat(isEnabled()).isTrue();

        assertThat(credentials())
                .containsExactly(
                        "POST /api/oauth/token " + BASIC,
                        "GET Bearer one",
                        "POST /api/oauth/token " + BASIC,
                        "GET Bearer two");
    }

    @Test
    void refusalOfTheSecondTokenToo() {
        atlas.responds(token("one"))
                .responds(401, REFUSED)
                .responds(token("two"))
                .responds(401, REFUSED);

        assertThatThrownBy(this::isEnabled)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageEndingWith(
                        "refused: access token of service account \"mdb_sa_id_x\" (Bearer), from the test")
                .hasMessageNotContaining("hunter2");
        assertThat(atlas.requests()).hasSize(4);
    }

    @Test
    void tokenThatLacksAPermissionIsNotReplaced() {
        atlas.responds(token("one")).responds(401, "{\"error\":401,\"errorCode\":\"NOT_IN_GROUP\"}");

        assertThatThrownBy(this::isEnabled).isInstanceOf(PermissionException.class);

        assertThat(credentials()).containsExactly("POST /api/oauth/token " + BASIC, "GET Bearer one");
    }

    @Test
    void wrongSecretIsToldAsSuch() {
        atlas.responds(401, "{\"error\":\"invalid_client\"}");

        assertThatThrownBy(this::isEnabled)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageEndingWith("refused: service account \"mdb_sa_id_x\" (Basic), from the test")
                .hasMessageNotContaining("hunter2");
        assertThat(atlas.requests()).hasSize(1);
    }

    @Test
    void closeEndsTheToken() {
        atlas.responds(token("one")).responds("{\"enabled\":true}").responds("");
        assertThat(isEnabled()).isTrue();

        atlas.closeClient();

        SentRequest last = atlas.requests().get(2);
        assertThat(last.line()).isEqualTo("POST /api/oauth/revoke");
        assertThat(last.authorization()).contains(BASIC);
        assertThat(last.body()).isEqualTo("token=one&token_type_hint=access_token");
    }

    /** A close that threw would hide what its try block threw. */
    @Test
    void closeThatCannotEndTheTokenIsSilent() {
        atlas.responds(token("one")).responds("{\"enabled\":true}").responds(500, "{}");
        assertThat(isEnabled()).isTrue();

        atlas.closeClient();

        assertThat(atlas.requests()).hasSize(3);
    }

    @Test
    void closeWithoutATokenSendsNothing() {
        atlas.closeClient();

        assertThat(atlas.requests()).isEmpty();
    }

    private boolean isEnabled() {
        return atlas.generation(ApiVersion.V2).regionalMode().isEnabled();
    }

    /** Which token went with each request; the path is told of token requests only. */
    private List<String> credentials() {
        return atlas.requests().stream()
                .map(sent -> (sent.target().startsWith("/api/oauth/") ? sent.line() : sent.method()) + " "
                        + sent.authorization().orElse("none"))
                .toList();
    }

    private static String token(String value) {
        return "{\"access_token\":\"" + value + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}";
    }
}
