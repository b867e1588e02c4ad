package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One resource may speak another generation than the rest of the client. */
final class ApiVersionOverrideTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource
    void overriddenViewSpeaksTheOtherGenerationAndLeavesTheFirstAlone(ApiVersion version) {
        AtlasProject project = Generation.V2_DIGEST.project(atlas);
        AtlasProject overridden = project.withApiVersion(version);
        assertThat(overridden.apiVersion()).isEqualTo(version);
        assertThat(overridden.id()).isEqualTo(project.id());
        assertThat(project.apiVersion()).isEqualTo(ApiVersion.V2);

        overridden.privateEndpointServices().list(CloudProvider.AWS).toList();
        assertThat(atlas.latest(listOperation(version)).status()).isEqualTo(200);
    }

    /** Else a further one would take part in none of the facade's tests. */
    @Test
    void everyGenerationTakesPartInTheTests() {
        assertThat(Arrays.stream(Generation.values()).map(Generation::version)).contains(ApiVersion.values());
    }

    @Test
    void everyGenerationSeesTheSameService() {
        AtlasProject project = Generation.V1.project(atlas);
        PrivateEndpointService created = project.privateEndpointServices()
                .create(Samples.service(CloudProvider.AWS))
                .await();
        assertThat(project.withApiVersion(ApiVersion.V2)
                        .privateEndpointServices()
                        .list())
                .singleElement()
                .returns(created.id(), PrivateEndpointService::id)
                .returns(created.region(), PrivateEndpointService::region);
    }

    @Test
    void whatTheClientsOwnGenerationLacksAnotherHas() {
        AtlasProject project = Generation.V1_LEGACY.project(atlas);
        assertThat(project.withApiVersion(ApiVersion.V2).regionalMode().isEnabled())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void credentialsThatCannotServeTheOtherGenerationAreRefused(ApiVersion version) {
        assertRefused(Generation.V2_OAUTH.project(atlas), version, "service account");
        AtlasCredentials token = AtlasCredentials.bearer("token");
        assertRefused(atlas.client(ApiVersion.V2, token).project(), version, "access token");
        assertThat(atlas.journal()).isEmpty();
    }

    private static void assertRefused(AtlasProject project, ApiVersion version, String kind) {
        assertThatThrownBy(() -> project.withApiVersion(version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(kind, version.toString(), "API key");
    }

    private static String listOperation(ApiVersion version) {
        return switch (version) {
            case V1_LEGACY -> "listPrivateLinkConnections";
            case V1 -> "listEndpointServices";
            case V2 -> "listGroupPrivateEndpointEndpointService";
        };
    }
}
