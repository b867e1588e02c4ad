package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateIpMode;
import dev.atlaslink.client.RegionalMode;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One project, seen through one generation, and how to see it otherwise. */
final class ProjectFacadeTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project = atlas.project(ApiVersion.V2);

    @ParameterizedTest
    @EnumSource
    void viewOfAnotherGenerationIsOfTheSameProject(ApiVersion version) {
        AtlasProject other = project.withApiVersion(version);
        assertThat(other.apiVersion()).isEqualTo(version);
        assertThat(other.id()).isEqualTo(project.id());
        assertThat(other.privateEndpointServices().list(CloudProvider.AWS)).isEmpty();
        assertThat(project.apiVersion()).isEqualTo(ApiVersion.V2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project.withApiVersion(null))
                .withMessageStartingWith("apiVersion is null");
    }

    @Test
    void generationThatDoesNotTakeTheCredentialsIsRefused() {
        try (AtlasClient byToken = AtlasClient.builder()
                .baseUrl(atlas.simulator().baseUri())
                .credentials(AtlasCredentials.bearer("token"))
                .build()) {
            AtlasProject seen = byToken.project(project.id());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> seen.withApiVersion(ApiVersion.V1))
                    .withMessageContaining("access token");
        }
        assertThat(atlas.sent()).isEmpty();
    }

    @Test
    void viewWithOptionsKeepsProjectAndGeneration() {
        AtlasProject view = atlas.project(ApiVersion.V1).withOptions(options -> options.maxAttempts(1));
        assertThat(view.apiVersion()).isEqualTo(ApiVersion.V1);
        assertThat(view.id()).isEqualTo(project.id());
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(500)).onMethod("GET"));
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> view.regionalMode().isEnabled());
        assertThat(atlas.sent()).as("one attempt").hasSize(1);
    }

    @Test
    void generationsOfOneProjectAgree() {
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
        assertThat(atlas.sent("listEndpointServices")).isNotEmpty();
        assertThat(atlas.sent("listGroupPrivateEndpointEndpointService")).isNotEmpty();
    }

    @Test
    void differenceBetweenGenerationsIsTold() {
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"enabled\":true}"))
                        .onOperation("getRegionalMode"));
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2))
                .extracting(Difference::resource)
                .containsExactly("regional mode");
    }

    @Test
    void regionalModeFollowsTheSwitch() {
        RegionalMode mode = project.regionalMode();
        assertThat(mode.isEnabled()).isFalse();
        mode.enable();
        assertThat(mode.isEnabled()).isTrue();
        mode.disable();
        assertThat(mode.isEnabled()).isFalse();
    }

    @Test
    void privateIpModeIsSwitchedOff() {
        atlas.simulator().seed("{\"projects\":[{\"id\":\"" + project.id().value() + "\",\"privateIpMode\":true}]}");
        PrivateIpMode mode = project.privateIpMode();
        assertThat(mode.isEnabled()).isTrue();
        mode.disable();
        assertThat(mode.isEnabled()).isFalse();
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(500)));
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(mode::isEnabled)
                .withMessageContaining("isEnabled of the private IP mode");
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(mode::disable)
                .withMessageContaining("disable of the private IP mode");
    }

    /** Atlas has done it, and there is nothing else to read. */
    @Test
    void switchNeedsNoReadableResponse() {
        RegionalMode mode = project.regionalMode();
        atlas.simulator().faults().add(Fault.garbageBody().onMethod("PATCH").times(1));
        mode.enable();
        assertThat(mode.isEnabled()).isTrue();
    }

    @Test
    void switchThatFailsIsToldByItsName() {
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(500)).onMethod("PATCH"));
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> project.regionalMode().enable())
                .withMessageContaining("enable of the regional mode");
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> project.regionalMode().disable())
                .withMessageContaining("disable of the regional mode");
    }
}
