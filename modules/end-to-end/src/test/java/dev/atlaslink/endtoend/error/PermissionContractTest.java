package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Good credentials that may not do what is asked are a matter of permission, whether Atlas says 401 or 403. */
final class PermissionContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource
    void readOnlyKeyReadsButMayNotCreate(ApiVersion version) {
        grant(atlas.simulator().apiKey().publicKey(), Role.PROJECT_READ_ONLY);
        PrivateEndpointServices services = services(version, atlas.apiKey());

        assertThat(services.list(CloudProvider.AWS)).isEmpty();
        assertLacksPermission(() -> services.create(Samples.service(CloudProvider.AWS)), 401, "USER_UNAUTHORIZED");
    }

    @ParameterizedTest
    @EnumSource
    void keyOfAnotherProjectMayNotEvenRead(ApiVersion version) {
        withdraw(atlas.simulator().apiKey().publicKey());
        PrivateEndpointServices services = services(version, atlas.apiKey());
        assertLacksPermission(() -> services.list(CloudProvider.AWS).toList(), 401, "NOT_IN_GROUP");
    }

    @Test
    void serviceAccountLacksPermissionLikeAKey() {
        withdraw(atlas.simulator().serviceAccount().clientId());
        PrivateEndpointServices services = services(ApiVersion.V2, atlas.serviceAccount());
        assertLacksPermission(() -> services.list(CloudProvider.AWS).toList(), 401, "NOT_IN_GROUP");
    }

    @Test
    void addressThatIsNotOnTheAccessListIsNamed() {
        atlas.simulator().access().allowOnly(List.of("203.0.113.0/24"));
        PrivateEndpointServices services = services(ApiVersion.V2, atlas.apiKey());
        assertLacksPermission(() -> services.list(CloudProvider.AWS).toList(), 403, "IP_ADDRESS_NOT_ON_ACCESS_LIST");
        assertThatThrownBy(() -> services.list(CloudProvider.AWS).toList()).hasMessageContaining("127.0.0.1");
    }

    @Test
    void emptyBucketOnlyDelaysTheCall() {
        atlas.simulator().rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1, 60);
        PrivateEndpointServices services = atlas.keep(atlas.builder()
                        .credentials(atlas.apiKey())
                        .permitSource(PermitSource.UNLIMITED)
                        .build())
                .project()
                .privateEndpointServices();
        services.list(CloudProvider.AWS).toList();
        services.list(CloudProvider.AWS).toList();
        assertThat(atlas.journal()).extracting(JournalEntry::status).endsWith(429, 200);
    }

    @Test
    void clientThatKeepsToTheLimitIsNotRefusedAtAll() {
        atlas.simulator().rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 40, 20);
        PrivateEndpointServices services = services(ApiVersion.V2, atlas.apiKey());
        for (int i = 0; i < 80; i++) {
            services.list(CloudProvider.AWS).toList();
        }
        assertThat(atlas.journal()).extracting(JournalEntry::status).doesNotContain(429);
    }

    private PrivateEndpointServices services(ApiVersion version, AtlasCredentials credentials) {
        return atlas.client(version, credentials).project().privateEndpointServices();
    }

    private void grant(String account, Role role) {
        atlas.simulator().access().grant(account, atlas.projectId(), role);
    }

    private void withdraw(String account) {
        atlas.simulator().access().withdraw(account, atlas.projectId());
    }

    private static void assertLacksPermission(ThrowingCallable call, int status, String errorCode) {
        assertThatThrownBy(call).isInstanceOfSatisfying(PermissionException.class, refusal -> {
            assertThat(refusal.response().status()).isEqualTo(status);
            assertThat(refusal.response().errorCode()).contains(errorCode);
        });
    }
}
