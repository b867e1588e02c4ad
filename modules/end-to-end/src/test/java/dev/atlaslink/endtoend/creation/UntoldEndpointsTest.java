package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ready service tells its endpoints, be they none; one that does not tell them proves no absence. */
final class UntoldEndpointsTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final CannedResponse NOT_FOUND =
            CannedResponse.json(404, "{\"error\":404,\"errorCode\":\"PRIVATE_ENDPOINT_NOT_FOUND\"}");

    @ParameterizedTest
    @CsvSource({
        "V2, AWS, interfaceEndpoints, AVAILABLE",
        "V2, AWS, interfaceEndpoints, WAITING_FOR_USER",
        "V2, AZURE, privateEndpoints, AVAILABLE",
        "V2, GCP, endpointGroupNames, AVAILABLE",
        "V1, AWS, interfaceEndpoints, WAITING_FOR_USER",
        "V1, AZURE, privateEndpoints, AVAILABLE",
        "V1, GCP, endpointGroupNames, AVAILABLE",
        "V1_LEGACY, AWS, interfaceEndpoints, WAITING_FOR_USER"
    })
    void readyServiceWithoutItsEndpointsProvesNoAbsence(
            ApiVersion version, CloudProvider provider, String list, String status) {
        String start =
                "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + SERVICE + "\",\"status\":\"" + status + "\"";
        for (String untold : new String[] {start + "}", start + ",\"" + list + "\":null}"}) {
            play(version, CannedResponse.json(200, untold), services -> {
                PrivateEndpoints endpoints = services.endpoints(provider, SERVICE);
                assertThatThrownBy(() -> endpoints.list().toList())
                        .isInstanceOf(UnexpectedResponseException.class)
                        .hasMessageContainingAll(status, list);
                assertThatThrownBy(() -> services.get(provider, SERVICE))
                        .isInstanceOf(UnexpectedResponseException.class);
            });
            play(
                    version,
                    CannedResponse.json(200, "[" + untold + "]"),
                    services -> assertThatThrownBy(() -> services.list(provider).toList())
                            .isInstanceOf(UnexpectedResponseException.class));
        }
        play(
                version,
                CannedResponse.json(200, start + ",\"" + list + "\":[]}"),
                services ->
                        assertThat(services.endpoints(provider, SERVICE).list()).isEmpty());
    }

    /** Nothing can be attached yet, or any more: what is not needed is not judged. */
    @ParameterizedTest
    @CsvSource({"V2, AWS", "V2, AZURE", "V2, GCP", "V1, AZURE", "V1, GCP", "V1_LEGACY, AWS"})
    void serviceThatIsNotReadyMayLeaveThemOut(ApiVersion version, CloudProvider provider) {
        for (String status : new String[] {"INITIATING", "FAILED", "DELETING"}) {
            play(
                    version,
                    CannedResponse.json(
                            200,
                            "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + SERVICE + "\",\"status\":\"" + status
                                    + "\"}"),
                    services -> {
                        assertThat(services.get(provider, SERVICE).status().value())
                                .isEqualTo(status);
                        assertThat(services.endpoints(provider, SERVICE).list()).isEmpty();
                    });
        }
    }

    /** The list is where another spelling of the same id would be found. */
    @Test
    void endpointOfAzureIsNotAttachedAgainWhereTheListIsMissing() {
        CannedResponse untold = CannedResponse.json(
                200, "{\"cloudProvider\":\"AZURE\",\"id\":\"" + SERVICE + "\",\"status\":\"AVAILABLE\"}");
        try (WireServer server = WireServer.playing(NOT_FOUND, untold);
                AtlasClient client = server.builder().build()) {
            PrivateEndpoints endpoints =
                    client.project(PROJECT).privateEndpointServices().endpoints(CloudProvider.AZURE, SERVICE);
            assertThatThrownBy(() -> endpoints.ensure(Samples.endpoint(CloudProvider.AZURE)))
                    .isInstanceOf(UnexpectedResponseException.class);
            assertThat(server.received())
                    .allSatisfy(request -> assertThat(request.method()).isEqualTo("GET"));
        }
    }

    private static void play(ApiVersion version, CannedResponse response, Consumer<PrivateEndpointServices> calls) {
        try (WireServer server = WireServer.playing(response);
                AtlasClient client = server.builder().apiVersion(version).build()) {
            calls.accept(client.project(PROJECT).privateEndpointServices());
        }
    }
}
