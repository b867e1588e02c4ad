package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clusters, as far as a private connection ends at one (v2 reference; what moves them is inferred). */
class ClusterConformanceTest {

    private static final String PROJECT = "64a1f3c2b7e09d5a1c8f4e20";
    private static final String SERVICE = "64a1f3c2b7e09d5a1c8f4e21";
    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String SEED =
            """
            {'projects': [{
              'id': 'PROJECT',
              'endpointServices': [{'id': 'SERVICE', 'cloudProvider': 'AWS', 'region': 'us-east-1'}],
              'clusters': [
                {'name': 'orders', 'cloudProvider': 'AWS', 'regionName': 'US_EAST_1'},
                {'name': 'Far-1', 'cloudProvider': 'AWS', 'regionName': 'EU_WEST_1', 'clusterType': 'SHARDED'},
                {'name': 'young', 'cloudProvider': 'AWS', 'regionName': 'US_EAST_1', 'status': 'CREATING'}]
            }]}""".replace("PROJECT", PROJECT).replace("SERVICE", SERVICE).replace('\'', '"');

    private final Wire wire = new Wire(builder -> builder.seed(SEED).projectId(PROJECT));
    private final String orders = wire.v2("/clusters/orders");
    private final String endpoints = wire.v2("/privateEndpoint/AWS/endpointService/" + SERVICE + "/endpoint");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void clusterFollowsAnEndpointAndThenTellsItsString() {
        assertThat(wire.get(orders).text("/stateName")).isEqualTo("IDLE");
        assertThat(strings("orders")).isEmpty();

        assertThat(wire.post(endpoints, "{'id':'" + VPCE + "'}").status()).isEqualTo(201);
        assertThat(wire.get(orders).text("/stateName")).isEqualTo("UPDATING");
        wire.advance(119);
        assertThat(strings("orders"))
                .as("the endpoint is AVAILABLE, but not served yet")
                .isEmpty();
        wire.advance(1);

        Reply done = wire.get(orders);
        assertThat(done.text("/stateName")).isEqualTo("IDLE");
        assertThat(done.text("/connectionStrings/privateEndpoint/0/endpoints/0/endpointId"))
                .isEqualTo(VPCE);
        assertThat(done.text("/connectionStrings/privateEndpoint/0/type")).isEqualTo("MONGOD");
        assertThat(done.text("/connectionStrings/privateEndpoint/0/srvConnectionString"))
                .isEqualTo(done.text("/connectionStrings/awsPrivateLinkSrv/" + VPCE))
                .startsWith("mongodb+srv://orders-pl-0.");
    }

    @Test
    void whatWasServedStaysSoWhileTheClusterFollowsAnotherChange() {
        wire.post(endpoints, "{'id':'" + VPCE + "'}");
        wire.advance(120);
        wire.post(endpoints, "{'id':'vpce-0d00c26273372c6e0'}");
        assertThat(wire.get(orders).text("/stateName")).isEqualTo("UPDATING");
        assertThat(strings("orders")).containsExactly(VPCE);
        wire.advance(120);
        assertThat(strings("orders")).containsExactly(VPCE, "vpce-0d00c26273372c6e0");

        wire.delete(endpoints + "/" + VPCE);
        assertThat(wire.get(orders).text("/stateName")).isEqualTo("UPDATING");
        assertThat(strings("orders")).containsExactly("vpce-0d00c26273372c6e0");
    }

    @Test
    void clusterOfAnotherRegionGetsNoString() {
        wire.post(endpoints, "{'id':'" + VPCE + "'}");
        wire.advance(600);
        assertThat(strings("Far-1")).isEmpty();
        assertThat(wire.get(wire.v2("/clusters/Far-1")).text("/connectionStrings/standardSrv"))
                .startsWith("mongodb+srv://far-1.");
    }

    @Test
    void clusterThatIsBeingMadeHasNoStringsAtAll() {
        String young = wire.v2("/clusters/young");
        assertThat(wire.get(young).json().at("/connectionStrings").toString()).isEqualTo("{}");
        wire.post(endpoints, "{'id':'" + VPCE + "'}");
        wire.advance(420);
        assertThat(wire.get(young).text("/stateName")).isEqualTo("IDLE");
        assertThat(strings("young")).containsExactly(VPCE);
    }

    @Test
    void whereResourcesMoveAtOnceSoDoClusters() {
        try (Wire immediate =
                new Wire(builder -> builder.seed(SEED).projectId(PROJECT).progression(Progression.IMMEDIATE))) {
            immediate.post(endpoints, "{'id':'" + VPCE + "'}");
            assertThat(immediate.get(orders).text("/connectionStrings/privateEndpoint/0/endpoints/0/endpointId"))
                    .isEqualTo(VPCE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, /providerSettings/regionName, 'Wed, 1 Feb 2023 00:00:00 GMT', 'Thu, 1 Jul 2027 00:00:00 GMT'",
        "2023-02-01, /replicationSpecs/0/regionConfigs/0/regionName, 'Mon, 5 Aug 2024 00:00:00 GMT', 'Thu, 1 Jul 2027 00:00:00 GMT'",
        "2024-08-05, /replicationSpecs/0/regionConfigs/0/regionName, ,"
    })
    void eachDateHasItsShapeAndTwoSayWhenTheyEnd(String date, String region, String deprecation, String sunset) {
        Reply reply = wire.send("GET", orders, Map.of("Accept", type(date)), null);

        assertThat(reply.header("Content-Type")).startsWith(type(date));
        assertThat(reply.text(region)).isEqualTo("US_EAST_1");
        assertThat(reply.header("Deprecation")).isEqualTo(deprecation);
        assertThat(reply.header("Sunset")).isEqualTo(sunset);
        assertThat(wire.send("GET", wire.v2("/clusters"), Map.of("Accept", type(date)), null)
                        .json()
                        .at("/results"))
                .hasSize(3);
    }

    @Test
    void projectTellsHowManyItHas() {
        assertThat(wire.get("/api/atlas/v2/groups/" + PROJECT)
                        .json()
                        .path("clusterCount")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void clusterThatIsNotThereIsNotFound() {
        Reply reply = wire.get(wire.v2("/clusters/other"));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/errorCode")).isEqualTo("CLUSTER_NOT_FOUND");
        assertThat(reply.text("/detail")).isEqualTo("No cluster named other exists in group " + PROJECT + ".");
    }

    @Test
    void cloudSideSeesClustersButCannotFailThem() {
        assertThat(wire.simulator().resources().list().stream()
                        .filter(resource -> resource.kind() == ResourceKind.CLUSTER)
                        .map(Resource::id))
                .containsExactly("orders", "Far-1", "young");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.simulator().resources().fail("orders", "no"))
                .withMessageEndingWith("allowed is what can be failed, any but clusters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.simulator().resources().failNext(ResourceKind.CLUSTER, "no"))
                .withMessage("kind is CLUSTER; allowed is one that can fail");
    }

    private List<String> strings(String cluster) {
        List<String> ids = new ArrayList<>();
        for (JsonNode through :
                wire.get(wire.v2("/clusters/" + cluster)).json().at("/connectionStrings/privateEndpoint")) {
            ids.add(through.at("/endpoints/0/endpointId").asText());
        }
        return ids;
    }

    private static String type(String date) {
        return "application/vnd.atlas." + date + "+json";
    }
}
