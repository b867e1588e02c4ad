package dev.atlaslink.client.internal.version.v2;

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

/** All that v2 tells of a service is in the facade's value, and nothing else. */
final class V2ServiceResultsTest {
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void serviceOfAws() {
        String json = """
                {"cloudProvider": "AWS", "id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": "EU_WEST_1",
                 "endpointServiceName": "com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b", "errorMessage": "no room",
                 "interfaceEndpoints": ["vpce-0d00c26273372c6ef", "vpce-0d00c26273372c6e0"], "status": "FAILED",
                 "supportedRemoteRegions": ["US_EAST_1", "EU_CENTRAL_1"], "new": 7}
                """;

        assertThat(read(CloudProvider.AWS, json))
                .isEqualTo(PrivateEndpointService.Aws.builder()
                        .id(ID)
                        .region(Region.aws("eu-west-1"))
                        .endpointServiceName("com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b")
                        .errorMessage("no room")
                        .addInterfaceEndpoints("vpce-0d00c26273372c6ef", "vpce-0d00c26273372c6e0")
                        .status(ResourceStatus.FAILED)
                        .addSupportedRemoteRegions(Region.aws("us-east-1"), Region.aws("eu-central-1"))
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void serviceOfAzure() {
        String json = """
                {"cloudProvider": "AZURE", "id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": "ASIA_SOUTH_EAST",
                 "privateLinkServiceName": "pls_1", "privateLinkServiceResourceId": "/subscriptions/1/pls_1",
                 "errorMessage": "no room", "privateEndpoints": ["/subscriptions/1/e"], "status": "AVAILABLE", "new": 7}
                """;

        assertThat(read(CloudProvider.AZURE, json))
                .isEqualTo(PrivateEndpointService.Azure.builder()
                        .id(ID)
                        .region(Region.azure("southeastasia"))
                        .privateLinkServiceName("pls_1")
                        .privateLinkServiceResourceId("/subscriptions/1/pls_1")
                        .errorMessage("no room")
                        .addPrivateEndpoints("/subscriptions/1/e")
                        .status(ResourceStatus.AVAILABLE)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void serviceOfGcp() {
        String json = """
                {"cloudProvider": "GCP", "id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": "CENTRAL_US",
                 "serviceAttachmentNames": ["projects/p/a-0", "projects/p/a-1"], "endpointGroupNames": ["group"],
                 "portMappingEnabled": true, "errorMessage": "no room", "status": "DELETING", "new": 7}
                """;

        assertThat(read(CloudProvider.GCP, json))
                .isEqualTo(PrivateEndpointService.Gcp.builder()
                        .id(ID)
                        .region(Region.gcp("us-central1"))
                        .addServiceAttachmentNames("projects/p/a-0", "projects/p/a-1")
                        .addEndpointGroupNames("group")
                        .portMappingEnabled(true)
                        .errorMessage("no room")
                        .status(ResourceStatus.DELETING)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    /** As Atlas gives it right after creation. */
    @Test
    void whatIsNullIsNotToldYet() {
        String json = """
                {"cloudProvider": "AWS", "id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": null, "status": null,
                 "endpointServiceName": null, "errorMessage": null, "interfaceEndpoints": [],
                 "supportedRemoteRegions": null}
                """;

        assertThat(read(CloudProvider.AWS, json))
                .isEqualTo(PrivateEndpointService.Aws.builder()
                        .id(ID)
                        .status(ResourceStatus.UNKNOWN)
                        .build());
    }

    @Test
    void remoteRegionThatIsNoNameIsLeftOut() {
        String json = """
                {"cloudProvider": "AWS", "id": "66b81b2f5f1d0c4e8a7d3c10", "supportedRemoteRegions": ["", "US_EAST_1"]}
                """;

        assertThat(read(CloudProvider.AWS, json))
                .isInstanceOfSatisfying(
                        PrivateEndpointService.Aws.class,
                        aws -> assertThat(aws.supportedRemoteRegions()).containsExactly(Region.aws("us-east-1")));
    }

    private PrivateEndpointService read(CloudProvider provider, String json) {
        return atlas.responds(json).generation(ApiVersion.V2).services(provider).get(ID);
    }
}
