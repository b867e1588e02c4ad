package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.CredentialsException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What each kind of credentials sends, and what it refuses to send. */
final class CredentialsTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @Test
    void accessTokenIsSentAsItIs() {
        AtlasClient client = client(AtlasCredentials.bearer(issuedToken()));
        atlas.forgetJournal();

        list(client);

        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(200);
    }

    @Test
    void refusedAccessTokenIsAnAuthenticationFailureAndNotRepeated() {
        AtlasClient client = client(AtlasCredentials.bearer("eyJhbGciOi.expired.token"));

        assertThatThrownBy(() -> list(client)).isInstanceOf(AuthenticationException.class);
        assertThat(atlas.journal()).hasSize(1);
    }

    @Test
    @SuppressWarnings("deprecation") // all of v1.0 is
    void tokensOnV1InterfacesAreRefusedBeforeAnythingIsSent() {
        for (AtlasCredentials credentials : List.of(atlas.serviceAccount(), AtlasCredentials.bearer("token"))) {
            PrivateEndpointServicesApi api = client(credentials).api(PrivateEndpointServicesApi.class);

            assertThatThrownBy(() -> api.getRegionalMode(atlas.projectId()))
                    .isInstanceOf(UnsupportedInVersionException.class)
                    .hasMessage("getRegionalMode with a service account or access token is not possible with v1.0; set"
                            + " credentials to an API key (HTTP Digest), or use the operation's v2 successor");
        }
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void providerIsAskedLateAndOnce() {
        Provider provider = new Provider(atlas.apiKey());
        AtlasClient client = client(AtlasCredentials.provider(provider::next));
        assertThat(provider.left()).isEqualTo(1);

        list(client);
        list(client);

        assertThat(provider.left()).isZero();
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(401, 200, 200);
    }

    @Test
    void replacedKeyIsPickedUpAndTheCallRepeated() {
        Provider provider = new Provider(AtlasCredentials.apiKey("simulatr", "replaced"), atlas.apiKey());
        AtlasClient client = client(AtlasCredentials.provider(provider::next));

        list(client);
        list(client);

        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(401, 401, 401, 200, 200);
    }

    @Test
    void replacedClientSecretIsPickedUpToo() {
        String clientId = atlas.simulator().serviceAccount().clientId();
        Provider provider = new Provider(AtlasCredentials.serviceAccount(clientId, "replaced"), atlas.serviceAccount());
        AtlasClient client = client(AtlasCredentials.provider(provider::next));

        list(client);

        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(401, 200, 200);
    }

    @Test
    void sameCredentialsAgainEndTheCall() {
        AtlasCredentials wrong = AtlasCredentials.apiKey("simulatr", "wrong");
        AtlasClient client = client(AtlasCredentials.provider(new Provider(wrong, wrong)::next));

        assertThatThrownBy(() -> list(client)).isInstanceOf(AuthenticationException.class);
        assertThat(atlas.journal()).hasSize(2);
    }

    @Test
    void providerThatFailsFailsTheCallBeforeAnythingIsSent() {
        IllegalStateException sealed = new IllegalStateException("the vault is sealed");
        AtlasClient failing = client(AtlasCredentials.provider(() -> {
            throw sealed;
        }));
        AtlasClient empty = client(AtlasCredentials.provider(() -> null));

        assertThatThrownBy(() -> list(failing))
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the credentials provider failed")
                .hasCause(sealed);
        assertThatThrownBy(() -> list(empty))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("gave null; allowed is an API key");
        assertThat(atlas.journal()).isEmpty();
    }

    private AtlasClient client(AtlasCredentials credentials) {
        return atlas.client(ApiVersion.V2, credentials);
    }

    private static void list(AtlasClient client) {
        client.project().privateEndpointServices().list(CloudProvider.AWS).toList();
    }

    private String issuedToken() {
        return client(atlas.serviceAccount())
                .api(OAuthApi.class)
                .createAccessToken("client_credentials")
                .accessToken();
    }

    /** Gives one thing after the other. */
    private static final class Provider {
        private final Deque<AtlasCredentials> steps;

        Provider(AtlasCredentials... steps) {
            this.steps = new ArrayDeque<>(Arrays.asList(steps));
        }

        AtlasCredentials next() {
            return steps.removeFirst();
        }

        int left() {
            return steps.size();
        }
    }
}
