package dev.atlaslink.client.internal.version.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Services are "PrivateLink connections" in the oldest generation, all of them of AWS. */
final class LegacyServiceCallsTest {
    private static final String CONNECTIONS = "/api/atlas/v1.0/groups/" + CannedAtlas.PROJECT + "/privateEndpoint";
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);
    private static final String MINIMAL = "{\"id\":\"" + CannedAtlas.ID + "\"}";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void creationSpellsTheRegionAsAwsDoes() {
        atlas.responds(201, MINIMAL);

        assertThat(services()
                        .create(PrivateEndpointServiceRequest.aws("EU_WEST_1"))
                        .id())
                .isEqualTo(ID);

        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + CONNECTIONS);
        assertThat(sent.json()).isEqualTo(SentRequest.json("{\"providerName\":\"AWS\",\"region\":\"eu-west-1\"}"));
        assertThat(sent.contentType()).contains("application/json");
        assertThat(sent.accept()).contains("application/json");
    }

    @Test
    void getReadsAllThatIsTold() {
        atlas.responds("""
                {"id": "66b81b2f5f1d0c4e8a7d3c10", "endpointServiceName":
                 "com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b", "errorMessage": "no room",
                 "interfaceEndpoints": ["vpce-0d00c26273372c6ef"], "status": "WAITING_FOR_USER", "new": 7}
                """);

        assertThat(services().get(ID))
                .isEqualTo(PrivateEndpointService.Aws.builder()
                        .id(ID)
                        .region(Region.aws("eu-west-1"))
                        .endpointServiceName("com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b")
                        .errorMessage("no room")
                        .addInterfaceEndpoints("vpce-0d00c26273372c6ef")
                        .status(ResourceStatus.WAITING_FOR_USER)
                        .putUnknownProperties("new", 7)
                        .build());
        assertThat(atlas.sent().line()).isEqualTo("GET " + CONNECTIONS + "/" + CannedAtlas.ID);
    }

    @Test
    void listIsOnePageAskedForWithoutPaging() {
        String other = "66b81b2f5f1d0c4e8a7d3c11";
        atlas.responds("[" + MINIMAL + ",{\"id\":\"" + other + "\"}]");

        Page<PrivateEndpointService> page = services().pages().read(1);

        assertThat(page.items())
                .extracting(PrivateEndpointService::id)
                .containsExactly(ID, EndpointServiceId.of(other));
        assertThat(page.last()).isTrue();
        assertThat(atlas.sent().line()).isEqualTo("GET " + CONNECTIONS);
    }

    @Test
    void deleteNamesTheConnection() {
        atlas.responds(204, "");

        services().delete(ID);

        assertThat(atlas.sent().line()).isEqualTo("DELETE " + CONNECTIONS + "/" + CannedAtlas.ID);
    }

    @Test
    void updateIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> services().update(ID, PrivateEndpointServiceUpdate.remoteRegions("us-east-1")))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessage("an update of a private endpoint service is not possible with v1.0-legacy;"
                        + " set apiVersion to v2");
        assertThat(atlas.lines()).isEmpty();
    }

    private ServiceCalls services() {
        return atlas.generation(ApiVersion.V1_LEGACY).services(CloudProvider.AWS);
    }
}
