package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What v2 is asked about backup endpoints, and what its responses become. */
final class V2BackupEndpointCallsTest {
    private static final String LIST = "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/backup/AWS/privateEndpoints";
    private static final BackupEndpointId ID = BackupEndpointId.of(CannedAtlas.ID);
    private static final String ENDPOINT = "{\"cloudProvider\":\"AWS\",\"id\":\"" + CannedAtlas.ID
            + "\",\"regionName\":\"US_EAST_1\",\"vpcRegionName\":\"US_WEST_2\",\"status\":\"ACTIVE\","
            + "\"privateEndpointConnectionName\":\"vpce-1\",\"errorMessage\":null,\"isNew\":true}";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @CsvSource({"us-east-1, ''", "us-west-2, ',\"vpcRegionName\":\"US_WEST_2\"'"})
    void creationSendsTheRegionOfTheVpcOnlyIfItIsAnother(String vpcRegion, String sent) {
        atlas.responds(201, ENDPOINT);

        BackupEndpoint created = endpoints()
                .create(BackupEndpointRequest.in(Region.aws("us-east-1")).fromVpcIn(Region.aws(vpcRegion)));

        assertThat(created.id()).isEqualTo(ID);
        assertThat(atlas.sent().line()).isEqualTo("POST " + LIST);
        assertThat(atlas.sent().json())
                .isEqualTo(SentRequest.json("{\"cloudProvider\":\"AWS\",\"regionName\":\"US_EAST_1\"" + sent + "}"));
    }

    @Test
    void responseBecomesAnEndpoint() {
        atlas.responds(ENDPOINT);

        BackupEndpoint endpoint = endpoints().get(ID);

        assertThat(atlas.sent().line()).isEqualTo("GET " + LIST + "/" + CannedAtlas.ID);
        assertThat(endpoint.id()).isEqualTo(ID);
        assertThat(endpoint.provider()).isEqualTo(CloudProvider.AWS);
        assertThat(endpoint.region()).contains(Region.aws("us-east-1"));
        assertThat(endpoint.vpcRegion()).contains(Region.aws("us-west-2"));
        assertThat(endpoint.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(endpoint.connectionName()).contains("vpce-1");
        assertThat(endpoint.errorMessage()).isEmpty();
        assertThat(endpoint.unknownProperties()).containsOnlyKeys("isNew");
    }

    @Test
    void listAndDeletionNameTheProvider() {
        atlas.responds("{\"results\":[" + ENDPOINT + "],\"links\":[{\"rel\":\"next\"}]}")
                .responds(204, "");

        Page<BackupEndpoint> page = endpoints().pages().read(1);
        endpoints().delete(ID);

        assertThat(page.items()).extracting(BackupEndpoint::id).containsExactly(ID);
        assertThat(page.last()).isFalse();
        assertThat(atlas.lines())
                .containsExactly(
                        "GET " + LIST + "?pageNum=1&itemsPerPage=500&includeCount=false",
                        "DELETE " + LIST + "/" + CannedAtlas.ID);
    }

    private ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> endpoints() {
        return atlas.generation(ApiVersion.V2).backupEndpoints(CloudProvider.AWS);
    }
}
