package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.ConnectionStrings;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnectionString;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What v2 is asked of clusters, and what of its responses is told. */
final class V2ClusterCallsTest {
    private static final ClusterName ORDERS = ClusterName.of("orders");
    private static final String CLUSTERS = "GET /api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/clusters";
    private static final EndpointId VPCE = EndpointId.of("vpce-0d00c26273372c6ef");
    private static final EndpointId OLDER = EndpointId.of("vpce-00000000000000001");

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void allThatIsToldOfACluster() {
        atlas.responds("""
                {"clusterType": "SHARDED", "createDate": "2026-08-10T03:02:58Z", "id": "66d1c0f2a4b3e5d6978f1a20",
                 "mongoDBVersion": "8.0.12", "name": "orders", "paused": true, "stateName": "REPAIRING", "new": 7,
                 "replicationSpecs": [],
                 "connectionStrings": {"private": "mongodb://p", "privateSrv": "mongodb+srv://p",
                   "standard": "mongodb://s", "standardSrv": "mongodb+srv://s"}}
                """);

        assertThat(get())
                .isEqualTo(Cluster.builder()
                        .name(ORDERS)
                        .id("66d1c0f2a4b3e5d6978f1a20")
                        .status(ResourceStatus.REPAIRING)
                        .clusterType("SHARDED")
                        .mongoDbVersion("8.0.12")
                        .paused(true)
                        .createDate(Instant.parse("2026-08-10T03:02:58Z"))
                        .connectionStrings(ConnectionStrings.builder()
                                .standard("mongodb://s")
                                .standardSrv("mongodb+srv://s")
                                .peering("mongodb://p")
                                .peeringSrv("mongodb+srv://p")
                                .build())
                        .putUnknownProperties("new", 7)
                        .build());
        assertThat(atlas.sent().line()).isEqualTo(CLUSTERS + "/orders");
        assertThat(atlas.sent().accept()).contains("application/vnd.atlas.2024-08-05+json");
    }

    /** Of an endpoint that both tell, the newer property tells more. */
    @Test
    void stringsOfTheOlderPropertyAreAmongThose() {
        atlas.responds("""
                {"name": "orders", "connectionStrings": {
                  "awsPrivateLink": {"%s": "mongodb://older", "%s": "mongodb://same"},
                  "awsPrivateLinkSrv": {"%s": "mongodb+srv://older"},
                  "privateEndpoint": [{"connectionString": "mongodb://newer", "type": "MONGOS",
                    "srvShardOptimizedConnectionString": "mongodb+srv://lb",
                    "endpoints": [{"endpointId": "%s", "providerName": "AWS", "region": "US_EAST_1"}, {}]}]}}
                """.formatted(OLDER, VPCE, OLDER, VPCE));

        ConnectionStrings strings = get().connectionStrings();

        assertThat(strings.privateEndpoints())
                .containsExactly(
                        PrivateConnectionString.builder()
                                .addEndpointIds(VPCE)
                                .connectionString("mongodb://newer")
                                .srvShardOptimizedConnectionString("mongodb+srv://lb")
                                .type("MONGOS")
                                .build(),
                        PrivateConnectionString.builder()
                                .addEndpointIds(OLDER)
                                .connectionString("mongodb://older")
                                .srvConnectionString("mongodb+srv://older")
                                .build());
        assertThat(strings.through(OLDER))
                .hasValueSatisfying(through -> assertThat(through.endpointIds()).isEqualTo(List.of(OLDER)));
    }

    @Test
    void nameThatIsNoneIsAtlassMistake() {
        atlas.responds("{\"name\": \"or ders\"}");
        assertThatExceptionOfType(UnexpectedResponseException.class)
                .isThrownBy(this::get)
                .withMessageContainingAll("the response holds no usable id", "clusterName", "or ders");
    }

    @Test
    void listIsReadPageByPage() {
        atlas.responds("{\"links\":[{\"rel\":\"next\",\"href\":\"x\"}],\"results\":[{\"name\":\"orders\"}]}")
                .responds("{\"links\":[],\"results\":[]}");
        var pages = atlas.generation(ApiVersion.V2).clusters().pages();

        assertThat(pages.read(1).items()).extracting(Cluster::name).containsExactly(ORDERS);
        assertThat(pages.read(2).last()).isTrue();
        assertThat(atlas.lines())
                .containsExactly(
                        CLUSTERS + "?pageNum=1&itemsPerPage=500&includeCount=false"
                                + "&includeDeletedWithRetainedBackups=false",
                        CLUSTERS + "?pageNum=2&itemsPerPage=500&includeCount=false"
                                + "&includeDeletedWithRetainedBackups=false");
    }

    private Cluster get() {
        return atlas.generation(ApiVersion.V2).clusters().get(ORDERS);
    }
}
