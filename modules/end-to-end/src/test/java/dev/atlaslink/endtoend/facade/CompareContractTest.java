package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two generations show one project: what they tell alike is no difference, whatever words they have for it. */
final class CompareContractTest {
    private static final String ID = "66b81b2f5f1d0c4e8a7d3c10";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas().allowing("response");

    private final AtlasProject project =
            atlas.client(ApiVersion.V2, atlas.apiKey()).project();

    static Stream<Arguments> pairs() {
        return Arrays.stream(ApiVersion.values())
                .flatMap(first -> Arrays.stream(ApiVersion.values()).map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void generationsAgreeOnServicesAndEndpointsOfEveryProviderAndAge(ApiVersion first, ApiVersion second) {
        PrivateEndpointServices services = project.privateEndpointServices();
        for (CloudProvider provider : CloudProvider.values()) {
            PrivateEndpointService ready =
                    services.create(Samples.service(provider)).await();
            services.endpoints(ready).create(Samples.endpoint(provider)).await();
        }
        services.create(PrivateEndpointServiceRequest.aws("eu-west-1").withSupportedRemoteRegions("eu-west-2"));
        atlas.forgetJournal();

        assertThat(project.compare(first, second)).isEmpty();
        assertThat(atlas.journal())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.method()).isEqualTo("GET"));
    }

    @Test
    void differentAttributeIsToldWithBothValues() {
        respond("listEndpointServices", service("AVAILABLE", "as-1"));
        respond("listGroupPrivateEndpointEndpointService", service("FAILED", "as-1"));
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2))
                .containsExactly(new Difference(
                        "private endpoint service", ID, "status", Optional.of("AVAILABLE"), Optional.of("FAILED")));
    }

    @Test
    void resourceThatOnlyOneShowsIsToldByItsId() {
        respond("listGroupPrivateEndpointEndpointService", service("AVAILABLE", "as-1"));
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2))
                .containsExactly(
                        new Difference("private endpoint service", ID, "id", Optional.empty(), Optional.of(ID)));
        assertThat(project.compare(ApiVersion.V2, ApiVersion.V1))
                .containsExactly(
                        new Difference("private endpoint service", ID, "id", Optional.of(ID), Optional.empty()));
    }

    @Test
    void orderOfAListIsNoDifference() {
        respond("listEndpointServices", service("AVAILABLE", "as-1\",\"as-2"));
        respond("listGroupPrivateEndpointEndpointService", service("AVAILABLE", "as-2\",\"as-1"));
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
    }

    @Test
    void whatChangesMeanwhileIsNoDifference() {
        atlas.simulator()
                .faults()
                .add(Fault.respond(body(service("INITIATING", "as-1")))
                        .onOperation("listEndpointServices")
                        .onPath("/**/GCP/endpointService")
                        .times(1));
        respond("listEndpointServices", service("AVAILABLE", "as-1"));
        respond("listGroupPrivateEndpointEndpointService", service("AVAILABLE", "as-1"));
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
    }

    @Test
    void regionalModeIsComparedWhereBothHaveIt() {
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"enabled\":true}"))
                        .onOperation("getRegionalMode"));
        assertThat(project.compare(ApiVersion.V1, ApiVersion.V2))
                .containsExactly(new Difference(
                        "regional mode", atlas.projectId(), "enabled", Optional.of("true"), Optional.of("false")));
        assertThat(project.compare(ApiVersion.V1_LEGACY, ApiVersion.V2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void serviceAccountCannotCompareWithAGenerationThatTakesNone(ApiVersion version) {
        AtlasProject byOAuth = Generation.V2_OAUTH.project(atlas);
        assertThatThrownBy(() -> byOAuth.compare(ApiVersion.V2, version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("service account");
        assertThat(atlas.journal()).isEmpty();
    }

    private void respond(String operationId, String body) {
        atlas.simulator()
                .faults()
                .add(Fault.respond(body(body)).onOperation(operationId).onPath("/**/GCP/endpointService"));
    }

    private static FaultResponse body(String body) {
        return FaultResponse.status(200).body("application/json", body);
    }

    private static String service(String status, String attachments) {
        return "[{\"cloudProvider\":\"GCP\",\"id\":\"" + ID + "\",\"status\":\"" + status
                + "\",\"regionName\":\"US_EAST_4\",\"serviceAttachmentNames\":[\"" + attachments
                + "\"],\"endpointGroupNames\":[]}]";
    }
}
