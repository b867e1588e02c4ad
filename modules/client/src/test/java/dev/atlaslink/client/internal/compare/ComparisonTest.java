package dev.atlaslink.client.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Two generations show one project; where they seem to differ, the first is read again. */
final class ComparisonTest {
    private static final String ID = "66b81b2f5f1d0c4e8a7d3c10";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project = atlas.project(ApiVersion.V2);

    @Test
    void oneProjectIsTheSameInEveryGeneration() {
        PrivateEndpointServices services = project.privateEndpointServices();
        PrivateEndpointService azure =
                services.create(PrivateEndpointServiceRequest.azure("eastus2")).await();
        services.endpoints(azure)
                .create(PrivateEndpointRequest.azure("/subscriptions/1/endpoints/a", "10.0.1.4"))
                .await();
        services.create(PrivateEndpointServiceRequest.aws("us-east-1")).await();
        for (ApiVersion version : ApiVersion.values()) {
            assertThat(compare(version, ApiVersion.V2)).as("%s", version).isEmpty();
            assertThat(compare(ApiVersion.V2, version)).as("%s", version).isEmpty();
        }
    }

    @Test
    void agreementIsReadOnce() {
        atlas.forget();
        assertThat(compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
        assertThat(atlas.sent("getRegionalMode")).hasSize(1);
    }

    @Test
    void differenceIsToldWithBothValues() {
        respondToV1(service("AVAILABLE"));
        respondToV2(service("FAILED"));
        assertThat(compare(ApiVersion.V1, ApiVersion.V2))
                .containsExactly(new Difference(
                        "private endpoint service", ID, "status", Optional.of("AVAILABLE"), Optional.of("FAILED")));
        assertThat(atlas.sent("getRegionalMode")).as("read again").hasSize(2);
    }

    @Test
    void endpointThatOnlyOneShowsIsADifference() {
        PrivateEndpointServices services = project.privateEndpointServices();
        PrivateEndpointService aws =
                services.create(PrivateEndpointServiceRequest.aws("us-east-1")).await();
        services.endpoints(aws)
                .create(PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef"))
                .await();
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(404).errorCode("ENDPOINT_NOT_FOUND"))
                        .onOperation("getEndpoint"));
        assertThat(compare(ApiVersion.V1, ApiVersion.V2))
                .containsExactly(new Difference(
                        "private endpoint",
                        aws.id() + "/vpce-0d00c26273372c6ef",
                        "id",
                        Optional.empty(),
                        Optional.of(aws.id() + "/vpce-0d00c26273372c6ef")));
    }

    @Test
    void whatChangesMeanwhileIsNoDifference() {
        atlas.simulator()
                .faults()
                .add(Fault.respond(body(service("INITIATING")))
                        .onOperation("listEndpointServices")
                        .onPath("/**/GCP/endpointService")
                        .times(1));
        respondToV1(service("AVAILABLE"));
        respondToV2(service("AVAILABLE"));
        assertThat(compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
    }

    @Test
    void regionalModeIsComparedWhereBothHaveIt() {
        atlas.simulator().faults().add(Fault.respond(body("{\"enabled\":true}")).onOperation("getRegionalMode"));
        assertThat(compare(ApiVersion.V1, ApiVersion.V2))
                .containsExactly(new Difference(
                        "regional mode", project.id().value(), "enabled", Optional.of("true"), Optional.of("false")));
        assertThat(compare(ApiVersion.V1_LEGACY, ApiVersion.V2)).isEmpty();
    }

    /** The oldest generation knows AWS alone. */
    @Test
    void providersThatOneDoesNotKnowAreLeftOut() {
        project.privateEndpointServices()
                .create(PrivateEndpointServiceRequest.gcp("us-east4"))
                .await();
        assertThat(compare(ApiVersion.V2, ApiVersion.V1_LEGACY)).isEmpty();
    }

    private List<Difference> compare(ApiVersion first, ApiVersion second) {
        return new Comparison(atlas.project(first), atlas.project(second)).run();
    }

    private void respondToV1(String body) {
        respond("listEndpointServices", body);
    }

    private void respondToV2(String body) {
        respond("listGroupPrivateEndpointEndpointService", body);
    }

    private void respond(String operationId, String body) {
        atlas.simulator()
                .faults()
                .add(Fault.respond(body(body)).onOperation(operationId).onPath("/**/GCP/endpointService"));
    }

    private static FaultResponse body(String body) {
        return FaultResponse.status(200).body("application/json", body);
    }

    private static String service(String status) {
        return "[{\"cloudProvider\":\"GCP\",\"id\":\"" + ID + "\",\"status\":\"" + status
                + "\",\"regionName\":\"US_EAST_4\",\"serviceAttachmentNames\":[\"as-1\"],\"endpointGroupNames\":[]}]";
    }
}
