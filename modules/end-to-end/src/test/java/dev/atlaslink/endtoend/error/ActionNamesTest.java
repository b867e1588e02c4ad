package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure is named by what the caller asked for, and by the operation that failed of it. */
final class ActionNamesTest {
    private static final String ID = "5f7cac1adf5d6c6306f4b283";
    private static final String REFUSAL = "{\"error\":400,\"errorCode\":\"BAD\",\"detail\":\"no\"}";

    private static final Map<String, Consumer<AtlasProject>> CALLS = Map.ofEntries(
            Map.entry(
                    "create of the private endpoint service of AWS in US_EAST_1",
                    project -> services(project).create(Samples.service(CloudProvider.AWS))),
            Map.entry(
                    "ensure of the private endpoint service of AWS in US_EAST_1",
                    project -> services(project).ensure(Samples.service(CloudProvider.AWS))),
            Map.entry(
                    "get of the private endpoint service " + ID + " of AWS",
                    project -> services(project).get(CloudProvider.AWS, EndpointServiceId.of(ID))),
            Map.entry(
                    "resume of the private endpoint service " + ID + " of AWS",
                    project -> services(project).resume(CloudProvider.AWS, EndpointServiceId.of(ID))),
            Map.entry(
                    "find of the private endpoint service of AWS in US_EAST_1",
                    project -> services(project).find(Region.of(CloudProvider.AWS, "us-east-1"))),
            Map.entry(
                    "list of the private endpoint services of AZURE",
                    project -> services(project).list(CloudProvider.AZURE).toList()),
            Map.entry(
                    "update of the private endpoint service " + ID + " of AWS",
                    project -> services(project)
                            .update(EndpointServiceId.of(ID), PrivateEndpointServiceUpdate.remoteRegions("us-west-2"))),
            Map.entry(
                    "delete of the private endpoint service " + ID + " of AWS",
                    project -> services(project).delete(CloudProvider.AWS, EndpointServiceId.of(ID))),
            Map.entry(
                    "create of the private endpoint " + Samples.AWS_ENDPOINT + " of service " + ID,
                    project -> endpoints(project).create(PrivateEndpointRequest.aws(Samples.AWS_ENDPOINT))),
            Map.entry(
                    "get of the private endpoint vpce-1 of service " + ID,
                    project -> endpoints(project).get(EndpointId.of("vpce-1"))),
            Map.entry(
                    "find of the private endpoint vpce-1 of service " + ID,
                    project -> endpoints(project).find(EndpointId.of("vpce-1"))),
            Map.entry(
                    "resume of the private endpoint vpce-1 of service " + ID,
                    project -> endpoints(project).resume(EndpointId.of("vpce-1"))),
            Map.entry(
                    "list of the private endpoints of service " + ID,
                    project -> endpoints(project).list().toList()),
            Map.entry(
                    "delete of the private endpoint vpce-1 of service " + ID,
                    project -> endpoints(project).delete(EndpointId.of("vpce-1"))),
            Map.entry(
                    "isEnabled of the regional mode",
                    project -> project.regionalMode().isEnabled()),
            Map.entry(
                    "enable of the regional mode",
                    project -> project.regionalMode().enable()),
            Map.entry(
                    "disable of the regional mode",
                    project -> project.regionalMode().disable()),
            Map.entry(
                    "get of the encryption-at-rest settings",
                    project -> project.encryptionAtRest().config().get()),
            Map.entry(
                    "update of the encryption-at-rest settings",
                    project -> project.encryptionAtRest()
                            .config()
                            .update(EncryptionAtRestConfig.none().with(Samples.awsKey()))),
            Map.entry(
                    "create of the encryption-at-rest private endpoint of AWS in US_EAST_1",
                    project -> encryption(project).create("us-east-1")),
            Map.entry(
                    "get of the encryption-at-rest private endpoint " + ID + " of AWS",
                    project -> encryption(project).get(EncryptionAtRestEndpointId.of(ID))),
            Map.entry(
                    "resume of the encryption-at-rest private endpoint " + ID + " of AWS",
                    project -> encryption(project).resume(EncryptionAtRestEndpointId.of(ID))),
            Map.entry(
                    "find of the encryption-at-rest private endpoint of AWS in US_EAST_1",
                    project -> encryption(project).find("us-east-1")),
            Map.entry(
                    "list of the encryption-at-rest private endpoints of AWS",
                    project -> encryption(project).list().toList()),
            Map.entry(
                    "delete of the encryption-at-rest private endpoint " + ID + " of AWS",
                    project -> encryption(project).delete(EncryptionAtRestEndpointId.of(ID))));

    static Stream<String> actions() {
        return CALLS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void refusalIsNamedByTheVerb(String action) {
        try (StubServer server = StubServer.responding(400, "application/json", REFUSAL);
                AtlasClient client = server.client()) {
            AtlasApiException failure = catchThrowableOfType(
                    AtlasApiException.class, () -> CALLS.get(action).accept(client.project(ID)));

            assertThat(failure.response().action()).contains(action);
            assertThat(failure.response().operationId()).isNotEqualTo(action).isNotBlank();
            assertThat(failure)
                    .hasMessageStartingWith(
                            action + " (" + failure.response().operationId() + ") failed: no (400 BAD, ");
        }
    }

    @Test
    void soIsAResponseThatDoesNotFitAndNone() {
        String name = "isEnabled of the regional mode (getGroupPrivateEndpointRegionalMode) failed: ";
        try (StubServer server = StubServer.responding(200, "application/json", "[]");
                AtlasClient client = server.client()) {
            assertThat(catchThrowableOfType(
                            UnexpectedResponseException.class,
                            () -> client.project(ID).regionalMode().isEnabled()))
                    .hasMessageStartingWith(name);
        }
        AtlasTransport broken = request -> {
            throw new IOException("broken");
        };
        try (AtlasClient client = AtlasClient.builder()
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .transport(broken)
                .maxAttempts(1)
                .build()) {
            assertThat(catchThrowableOfType(
                            TransportException.class,
                            () -> client.project(ID).regionalMode().isEnabled()))
                    .hasMessageStartingWith(name);
        }
    }

    @Test
    void generatedInterfaceIsNamedByItsOperationAlone() {
        try (StubServer server = StubServer.responding(400, "application/json", REFUSAL);
                AtlasClient client = server.client()) {
            AtlasApiException failure = catchThrowableOfType(
                    AtlasApiException.class,
                    () -> client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(ID));

            assertThat(failure.response().action()).isEmpty();
            assertThat(failure).hasMessageStartingWith("getGroupPrivateEndpointRegionalMode failed: no (400 BAD, ");
        }
    }

    private static PrivateEndpointServices services(AtlasProject project) {
        return project.privateEndpointServices();
    }

    private static PrivateEndpoints endpoints(AtlasProject project) {
        return services(project).endpoints(CloudProvider.AWS, EndpointServiceId.of(ID));
    }

    private static EncryptionAtRestEndpoints encryption(AtlasProject project) {
        return project.encryptionAtRest().endpoints(CloudProvider.AWS);
    }
}
