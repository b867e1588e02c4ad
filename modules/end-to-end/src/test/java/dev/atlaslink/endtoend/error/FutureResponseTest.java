package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Atlas adds later reaches the user of the facade whole. */
final class FutureResponseTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final EndpointServiceId ID = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void serviceOfUnknownShapeIsKeptWhole(ApiVersion version) {
        String body = "{\"cloudProvider\":\"OCI\",\"id\":\"" + ID + "\",\"status\":\"AVAILABLE\",\"compartment\":7}";
        assertThat(service(version, body))
                .isInstanceOfSatisfying(PrivateEndpointService.Unrecognized.class, unrecognized -> {
                    assertThat(unrecognized.id()).isEqualTo(ID);
                    assertThat(unrecognized.status()).isEqualTo(ResourceStatus.AVAILABLE);
                    assertThat(unrecognized.unknownProperties()).containsEntry("compartment", 7);
                });
    }

    @Test
    void unknownRegionsAreKeptAndFlagged() {
        String body = "{\"cloudProvider\":\"AZURE\",\"id\":\"" + ID + "\",\"regionName\":\"MARS_NORTH\"}";
        assertThat(service(ApiVersion.V2, body).region()).hasValueSatisfying(region -> {
            assertThat(region.atlasName()).isEqualTo("MARS_NORTH");
            assertThat(region.isKnown()).isFalse();
        });
    }

    @Test
    void unknownStatusIsKept() {
        String body = "{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"status\":\"MIGRATING\"}";
        ResourceStatus status = service(ApiVersion.V2, body).status();
        assertThat(status.value()).isEqualTo("MIGRATING");
        assertThat(status.isKnown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nullInAListMayStandForAnything(ApiVersion version) {
        assertThatThrownBy(() -> responding(
                        version,
                        "[null]",
                        client -> client.project(PROJECT)
                                .privateEndpointServices()
                                .list(CloudProvider.AWS)
                                .toList()))
                .isInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void encryptionEndpointOfUnknownShapeIsRead() {
        String body = "{\"results\":[{\"id\":\"" + ID + "\",\"status\":\"ACTIVE\",\"regionName\":\"US_EAST_1\"}]}";
        List<EncryptionAtRestEndpoint> listed = responding(
                ApiVersion.V2,
                body,
                client -> client.project(PROJECT)
                        .encryptionAtRest()
                        .endpoints(CloudProvider.AWS)
                        .list()
                        .toList());
        assertThat(listed).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.provider()).isEqualTo(CloudProvider.AWS);
            assertThat(endpoint.status()).isEqualTo(ResourceStatus.ACTIVE);
            assertThat(endpoint.region()).contains(Region.aws("us-east-1"));
        });
    }

    @Test
    void blankIdInAResponseIsNotTheCallersMistake() {
        String body = "{\"cloudProvider\":\"AWS\",\"interfaceEndpointId\":\" \"}";
        assertThatThrownBy(() -> responding(
                        ApiVersion.V2,
                        body,
                        client -> client.project(PROJECT)
                                .privateEndpointServices()
                                .endpoints(CloudProvider.AWS, ID)
                                .get(EndpointId.of("vpce-0d00c26273372c6ef"))))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("endpointId");
    }

    private static PrivateEndpointService service(ApiVersion version, String body) {
        return responding(
                version,
                body,
                client -> client.project(PROJECT).privateEndpointServices().get(CloudProvider.AWS, ID));
    }

    private static <T> T responding(ApiVersion version, String body, Function<AtlasClient, T> call) {
        try (StubServer server = StubServer.responding(200, "application/json", body);
                AtlasClient client = server.builder()
                        .apiVersion(version)
                        .credentials(AtlasCredentials.apiKey("public", "private"))
                        .build()) {
            return call.apply(client);
        }
    }
}
