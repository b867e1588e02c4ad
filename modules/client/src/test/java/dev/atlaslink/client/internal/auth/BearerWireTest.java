package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A token that the application gave is sent as it is, and nobody else's to replace or to end. */
final class BearerWireTest {
    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.bearer("given")));

    @Test
    void tokenGoesWithTheRequest() {
        atlas.responds("{\"enabled\":true}");

        assertThat(atlas.generation(ApiVersion.V2).regionalMode().isEnabled()).isTrue();

        assertThat(atlas.sent().authorization()).contains("Bearer given");
    }

    @Test
    void refusedTokenIsNotSentAgain() {
        atlas.responds(401, "{\"error\":401,\"errorCode\":\"UNAUTHORIZED\",\"detail\":\"expired\"}");

        assertThatThrownBy(() -> atlas.generation(ApiVersion.V2).regionalMode().isEnabled())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("expired")
                .hasMessageEndingWith("refused: access token (Bearer), from the test");
        assertThat(atlas.requests()).hasSize(1);
    }

    @Test
    void generationThatTakesKeysOnlyIsNotAsked() {
        assertThatThrownBy(() -> atlas.generation(ApiVersion.V1).regionalMode().isEnabled())
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessage("getRegionalMode with a service account or access token is not possible with v1.0;"
                        + " set credentials to an API key (HTTP Digest), or use the operation's v2 successor");
        assertThat(atlas.requests()).isEmpty();
    }

    @Test
    void closeSendsNothing() {
        atlas.responds("{\"enabled\":true}");
        assertThat(atlas.generation(ApiVersion.V2).regionalMode().isEnabled()).isTrue();

        atlas.closeClient();

        assertThat(atlas.requests()).hasSize(1);
    }
}
