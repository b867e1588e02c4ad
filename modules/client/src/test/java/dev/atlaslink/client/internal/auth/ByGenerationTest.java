package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import feign.Request;
import feign.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With two kinds of credentials, each generation gets its own. */
final class ByGenerationTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void keyGoesToTheGenerationThatTakesNothingElse() {
        CredentialsByVersion both = CredentialsByVersion.of(
                AtlasCredentials.apiKey("abcdefgh", "hunter2"), AtlasCredentials.bearer("given"));
        try (CannedAtlas atlas = new CannedAtlas(both)) {
            atlas.challenges("Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")
                    .responds("{\"enabled\":true}")
                    .responds("{\"enabled\":true}");

            assertThat(atlas.generation(ApiVersion.V1).regionalMode().isEnabled())
                    .isTrue();
            assertThat(atlas.generation(ApiVersion.V2).regionalMode().isEnabled())
                    .isTrue();

            List<SentRequest> sent = atlas.requests();
            assertThat(sent).hasSize(3);
            assertThat(sent.get(0).authorization()).isEmpty();
            assertThat(sent.get(1).authorization())
                    .hasValueSatisfying(value ->
                            assertThat(value).startsWith("Digest username=\"abcdefgh\", realm=\"r\", nonce=\"n\""));
            assertThat(sent.get(2).authorization()).contains("Bearer given");
        }
    }

    @Test
    void closeEndsBothEvenIfTheFirstFails() {
        ByGenerationClient client = new ByGenerationClient(new Closing("key", false), new Closing("token", true));

        assertThatIllegalStateException().isThrownBy(client::close).withMessage("token does not close");

        assertThat(closed).containsExactly("token", "key");
    }

    private final class Closing implements AuthenticatingClient {
        private final String name;
        private final boolean failing;

        Closing(String name, boolean failing) {
            this.name = name;
            this.failing = failing;
        }

        @Override
        public Response execute(Request request, Request.Options options) {
            throw new UnsupportedOperationException("nothing is sent");
        }

        @Override
        public void close() {
            closed.add(name);
            if (failing) {
                throw new IllegalStateException(name + " does not close");
            }
        }
    }
}
