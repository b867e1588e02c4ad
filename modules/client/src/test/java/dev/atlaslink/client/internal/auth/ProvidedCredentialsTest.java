package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.CredentialsException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Credentials of a provider are asked for at the first call, and again when Atlas refuses them. */
final class ProvidedCredentialsTest {
    private static final String REFUSED = "{\"error\":401,\"errorCode\":\"UNAUTHORIZED\"}";

    private final Deque<AtlasCredentials> provided = new ArrayDeque<>();

    @AutoClose
    private final CannedAtlas atlas =
            new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.provider(provided::removeFirst)));

    @Test
    void providerIsAskedOnceForManyCalls() {
        provided.add(AtlasCredentials.bearer("one"));
        atlas.responds("{\"enabled\":true}").responds("{\"enabled\":false}");

        assertThat(isEnabled()).isTrue();
        assertThat(isEnabled()).isFalse();

        assertThat(authorizations()).containsExactly("Bearer one", "Bearer one");
    }

    @Test
    void refusedCredentialsAreReplacedAndTheCallRepeated() {
        provided.addAll(List.of(AtlasCredentials.bearer("one"), AtlasCredentials.bearer("two")));
        atlas.responds(401, REFUSED).responds("{\"enabled\":true}");

        assertThat(isEnabled()).isTrue();

        assertThat(authorizations()).containsExactly("Bearer one", "Bearer two");
    }

    @Test
    void eachThreadMayBeTheOneThatAsksTheProvider() {
        provided.addAll(List.of(AtlasCredentials.bearer("one"), AtlasCredentials.bearer("two")));
        atlas.responds("{\"enabled\":true}").responds(401, REFUSED).responds("{\"enabled\":true}");

        assertThat(isEnabled()).isTrue();
        assertThat(CompletableFuture.supplyAsync(this::isEnabled).join()).isTrue();

        assertThat(authorizations()).containsExactly("Bearer one", "Bearer one", "Bearer two");
    }

    @Test
    void refusedCredentialsThatTheProviderGivesAgainAreNotSentAgain() {
        provided.addAll(List.of(AtlasCredentials.bearer("one"), AtlasCredentials.bearer("one")));
        atlas.responds(401, REFUSED).responds("{\"enabled\":true}");

        assertThatThrownBy(this::isEnabled).isInstanceOf(AuthenticationException.class);
        assertThat(isEnabled()).isTrue();

        assertThat(provided).isEmpty();
        assertThat(authorizations()).containsExactly("Bearer one", "Bearer one");
    }

    @Test
    void providerIsNotAskedForALackOfPermission() {
        provided.addAll(List.of(AtlasCredentials.bearer("one"), AtlasCredentials.bearer("two")));
        atlas.responds(401, "{\"error\":401,\"errorCode\":\"NOT_IN_GROUP\"}");

        assertThatThrownBy(this::isEnabled).isInstanceOf(PermissionException.class);

        assertThat(provided).hasSize(1);
    }

    @Test
    void clientSecretThatTheTokenEndpointRefusesIsReplaced() {
        provided.addAll(List.of(AtlasCredentials.serviceAccount("mdb_sa_id_x", "old"), AtlasCredentials.bearer("two")));
        atlas.responds(401, "{\"error\":\"invalid_client\"}").responds("{\"enabled\":true}");

        assertThat(isEnabled()).isTrue();

        assertThat(atlas.requests())
                .last()
                .extracting(SentRequest::authorization)
                .isEqualTo(Optional.of("Bearer two"));
    }

    @Test
    void clientSecretThatIsRefusedAndGivenAgainIsToldAsRefused() {
        AtlasCredentials account = AtlasCredentials.serviceAccount("mdb_sa_id_x", "old");
        provided.addAll(List.of(account, account));
        atlas.responds(401, "{\"error\":\"invalid_client\"}");

        assertThatThrownBy(this::isEnabled).isInstanceOf(AuthenticationException.class);

        assertThat(atlas.requests()).hasSize(1);
    }

    @Test
    void providerThatFailsFailsTheCall() {
        assertThatThrownBy(this::isEnabled)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("the credentials provider failed")
                .hasRootCauseInstanceOf(NoSuchElementException.class);
        assertThat(atlas.requests()).isEmpty();
    }

    @Test
    void providerOfProvidersIsRefused() {
        provided.add(AtlasCredentials.provider(() -> AtlasCredentials.bearer("one")));

        assertThatThrownBy(this::isEnabled)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("the credentials provider gave another provider;"
                        + " allowed is an API key, a service account or an access token");
    }

    @Test
    void providerOfNothingIsRefused() {
        try (CannedAtlas unprovided = new CannedAtlas(CredentialsByVersion.of(AtlasCredentials.provider(() -> null)))) {
            assertThatThrownBy(() ->
                            unprovided.generation(ApiVersion.V2).regionalMode().isEnabled())
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("the credentials provider gave null;");
        }
    }

    private boolean isEnabled() {
        return atlas.generation(ApiVersion.V2).regionalMode().isEnabled();
    }

    private List<String> authorizations() {
        return atlas.requests().stream()
                .map(sent -> sent.authorization().orElse("none"))
                .toList();
    }
}
