package dev.atlaslink.client.internal.version.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that the later v1.0 generation tells of a service is in the facade's value, and nothing else. */
final class V1ServiceResultsTest {
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void serviceOfAwsIsInTheRegionOfItsName() {
        String json = """
                {"id": "66b81b2f5f1d0c4e8a7d3c10", "endpointServiceName":
                 "com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b", "errorMessage": "no room",
                 "interfaceEndpoints": ["vpce-0d00c26273372c6ef"], "status": "WAITING_FOR_USER", "new": 7}
                """;

        assertThat(read(CloudProvider.AWS, json))
                .isEqualTo(PrivateEndpointService.Aws.builder()
                        .id(ID)
                        .region(Region.aws("eu-west-1"))
                        .endpointServiceName("com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b")
                        .errorMessage("no room")
                        .addInterfaceEndpoints("vpce-0d00c26273372c6ef")
                        .status(ResourceStatus.WAITING_FOR_USER)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void serviceOfAzureHasNoRegion() {
        String json = """
                {"id": "66b81b2f5f1d0c4e8a7d3c10", "privateLinkServiceName": "pls_1",
                 "privateLinkServiceResourceId": "/subscriptions/1/pls_1", "errorMessage": "no room",
                 "privateEndpoints": ["/subscriptions/1/e"], "status": "AVAILABLE", "new": 7}
                """;

        assertThat(read(CloudProvider.AZURE, json))
                .isEqualTo(PrivateEndpointService.Azure.builder()
                        .id(ID)
                        .privateLinkServiceName("pls_1")
                        .privateLinkServiceResourceId("/subscriptions/1/pls_1")
                        .errorMessage("no room")
                        .addPrivateEndpoints("/subscriptions/1/e")
                        .status(ResourceStatus.AVAILABLE)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void serviceOfGcpNamesItsRegion() {
        String json = """
                {"id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": "CENTRAL_US", "endpointGroupNames": ["group"],
                 "serviceAttachmentNames": ["projects/p/a-0"], "errorMessage": "no room", "status": "FAILED", "new": 7}
                """;

        assertThat(read(CloudProvider.GCP, json))
                .isEqualTo(PrivateEndpointService.Gcp.builder()
                        .id(ID)
                        .region(Region.gcp("us-central1"))
                        .addServiceAttachmentNames("projects/p/a-0")
                        .addEndpointGroupNames("group")
                        .errorMessage("no room")
                        .status(ResourceStatus.FAILED)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void serviceWithoutAListOfEndpointsIsKeptAsOneOfTheProviderAskedFor(CloudProvider provider) {
        String json = "{\"id\":\"" + CannedAtlas.ID + "\",\"status\":\"INITIATING\",\"interfaces\":[]}";

        assertThat(read(provider, json)).isInstanceOfSatisfying(PrivateEndpointService.Unrecognized.class, service -> {
            assertThat(service.id()).isEqualTo(ID);
            assertThat(service.provider()).isEqualTo(provider);
            assertThat(service.status()).isEqualTo(ResourceStatus.INITIATING);
            assertThat(service.unknownProperties()).containsOnlyKeys("id", "status", "interfaces");
        });
    }

    private PrivateEndpointService read(CloudProvider provider, String json) {
        return atlas.responds(json).generation(ApiVersion.V1).services(provider).get(ID);
    }
}
