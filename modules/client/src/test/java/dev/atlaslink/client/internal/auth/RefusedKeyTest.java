package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused is told with what, and what the server would have taken if it was something else. */
final class RefusedKeyTest {
    private static final String USABLE = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";
    private static final String KEY = "API key \"abcdefgh\"";
    private static final String ALLOWED = "; an API key responds to Digest with realm, nonce,"
            + " algorithm=MD5|MD5-sess|SHA-256|SHA-256-sess (or none, which is MD5) and qop=auth (or none)";

    @AutoClose
    private final CannedAtlas atlas =
            new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.apiKey("abcdefgh", "hunter2")));

    @Test
    void keyThatIsWrongIsRefused() {
        atlas.challenges(USABLE).challenges(USABLE);

        assertThat(message()).endsWith("; refused: " + KEY + " (Digest), from the test");
        assertThat(atlas.requests()).hasSize(2);
    }

    @Test
    void keyThatNoChallengeAsksForIsNotSent() {
        atlas.challenges("Basic realm=\"r\", Bearer");

        assertThat(message())
                .endsWith("; not sent: " + KEY + ", from the test; the server offers Basic, Bearer" + ALLOWED);
        assertThat(atlas.requests()).hasSize(1);
    }

    @Test
    void keyThatNobodyAsksForIsNotSent() {
        atlas.responds(401, "{}");

        assertThat(message())
                .endsWith("; not sent: " + KEY + ", from the test; the server offers no way to authenticate" + ALLOWED);
    }

    @Test
    void keyThatWasSentAndThenNotAskedForIsToldWithWhatIs() {
        atlas.challenges(USABLE).challenges("Basic realm=\"r\"");

        assertThat(message()).endsWith("; refused: " + KEY + " (Digest), from the test; the server offers Basic");
    }

    @Test
    void keyThatWasSentAndThenMetWithSilenceIsRefused() {
        atlas.challenges(USABLE).responds(401, "{}");

        assertThat(message()).endsWith("; refused: " + KEY + " (Digest), from the test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic realm=\"r\", BEARER error=\"invalid_token\"", "Bearer"})
    void tokenThatATokenIsAskedForIsRefused(String offered) {
        try (CannedAtlas tokens = new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.bearer("given")))) {
            tokens.challenges(offered);

            assertThat(message(tokens)).endsWith("; refused: access token (Bearer), from the test");
        }
    }

    @Test
    void tokenThatNoTokenIsAskedForIsToldWithWhatIs() {
        try (CannedAtlas tokens = new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.bearer("given")))) {
            tokens.challenges("Basic realm=\"r\"");

            assertThat(message(tokens))
                    .endsWith("; refused: access token (Bearer), from the test; the server offers Basic");
        }
    }

    private String message() {
        return message(atlas);
    }

    private static String message(CannedAtlas atlas) {
        AuthenticationException refusal = catchThrowableOfType(
                AuthenticationException.class,
                () -> atlas.generation(ApiVersion.V2).regionalMode().isEnabled());
        assertThat(refusal).hasMessageNotContainingAny("hunter2", "given");
        return refusal.getMessage();
    }
}
