package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that v2 tells of an endpoint is in the facade's value, and nothing else. */
final class V2EndpointResultsTest {
    private static final EndpointId ASKED = EndpointId.of("asked");

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void endpointOfAws() {
        String json = """
                {"cloudProvider": "AWS", "connectionStatus": "PENDING_ACCEPTANCE", "deleteRequested": true,
                 "errorMessage": "wait", "interfaceEndpointId": "vpce-0d00c26273372c6ef", "regionName": "EU_WEST_1",
                 "new": 7}
                """;

        assertThat(read(CloudProvider.AWS, json))
                .isEqualTo(PrivateEndpoint.Aws.builder()
                        .id(EndpointId.of("vpce-0d00c26273372c6ef"))
                        .region(Region.aws("eu-west-1"))
                        .status(ResourceStatus.PENDING_ACCEPTANCE)
                        .errorMessage("wait")
                        .deleteRequested(true)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void endpointOfAzure() {
        String json = """
                {"cloudProvider": "AZURE", "deleteRequested": true, "errorMessage": "wait", "status": "INITIATING",
                 "privateEndpointConnectionName": "pls_1.x", "privateEndpointIPAddress": "10.0.1.4",
                 "privateEndpointResourceId": "/subscriptions/1/e", "regionName": "ASIA_SOUTH_EAST", "new": 7}
                """;

        assertThat(read(CloudProvider.AZURE, json))
                .isEqualTo(PrivateEndpoint.Azure.builder()
                        .id(EndpointId.of("/subscriptions/1/e"))
                        .region(Region.azure("southeastasia"))
                        .status(ResourceStatus.INITIATING)
                        .errorMessage("wait")
                        .deleteRequested(true)
                        .connectionName("pls_1.x")
                        .ipAddress("10.0.1.4")
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void endpointOfGcp() {
        String json = """
                {"cloudProvider": "GCP", "deleteRequested": true, "endpointGroupName": "group", "errorMessage": "wait",
                 "endpoints": [{"endpointName": "rule-0", "ipAddress": "10.0.0.2", "status": "VERIFIED"},
                               {"endpointName": "rule-1", "ipAddress": "10.0.0.3"}],
                 "gcpProjectId": "project", "portMappingEnabled": false, "regionName": "CENTRAL_US",
                 "status": "AVAILABLE", "new": 7}
                """;

        assertThat(read(CloudProvider.GCP, json))
                .isEqualTo(PrivateEndpoint.Gcp.builder()
                        .id(EndpointId.of("group"))
                        .region(Region.gcp("us-central1"))
                        .status(ResourceStatus.AVAILABLE)
                        .errorMessage("wait")
                        .deleteRequested(true)
                        .gcpProjectId("project")
                        .portMappingEnabled(false)
                        .addForwardingRules(
                                PrivateEndpoint.ForwardingRule.builder()
                                        .name("rule-0")
                                        .ipAddress("10.0.0.2")
                                        .status(ResourceStatus.VERIFIED)
                                        .build(),
                                PrivateEndpoint.ForwardingRule.builder()
                                        .name("rule-1")
                                        .ipAddress("10.0.0.3")
                                        .build())
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void endpointIsKnownByTheIdAskedForWhereTheResponseNamesNone(CloudProvider provider) {
        PrivateEndpoint endpoint = read(provider, "{\"cloudProvider\":\"" + provider + "\"}");

        assertThat(endpoint.id()).isEqualTo(ASKED);
        assertThat(endpoint.region()).isEmpty();
        assertThat(endpoint.status()).isEqualTo(ResourceStatus.UNKNOWN);
        assertThat(endpoint.errorMessage()).isEmpty();
        assertThat(endpoint.deleteRequested()).isFalse();
    }

    @Test
    void withPortMappingTheOnlyRuleNamesTheEndpoint() {
        assertThat(read(CloudProvider.GCP, portMapped(true, rule("rule-0"))).id())
                .isEqualTo(EndpointId.of("rule-0"));
    }

    @Test
    void rulesNameNoEndpointWithoutPortMapping() {
        assertThat(read(CloudProvider.GCP, portMapped(false, rule("rule-0"))).id())
                .isEqualTo(ASKED);
    }

    @Test
    void noneOfSeveralRulesNamesTheEndpoint() {
        assertThat(read(CloudProvider.GCP, portMapped(true, rule("rule-0") + "," + rule("rule-1")))
                        .id())
                .isEqualTo(ASKED);
        assertThat(read(CloudProvider.GCP, portMapped(true, "")).id()).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @EnumSource
    void endpointOfNoKnownProviderIsKeptUnderTheIdAskedFor(CloudProvider provider) {
        String json = "{\"cloudProvider\":\"OCI\",\"connectionStatus\":\"AVAILABLE\"}";

        assertThat(read(provider, json)).isInstanceOfSatisfying(PrivateEndpoint.Unrecognized.class, endpoint -> {
            assertThat(endpoint.id()).isEqualTo(ASKED);
            assertThat(endpoint.provider()).isEqualTo(provider);
            assertThat(endpoint.status()).isEqualTo(ResourceStatus.AVAILABLE);
            assertThat(endpoint.unknownProperties()).containsEntry("cloudProvider", "OCI");
        });
    }

    private PrivateEndpoint read(CloudProvider provider, String json) {
        return atlas.responds(json)
                .generation(ApiVersion.V2)
                .endpoints(provider, EndpointServiceId.of(CannedAtlas.ID))
                .get(ASKED);
    }

    private static String portMapped(boolean enabled, String rules) {
        return "{\"cloudProvider\":\"GCP\",\"portMappingEnabled\":" + enabled + ",\"endpoints\":[" + rules + "]}";
    }

    private static String rule(String name) {
        return "{\"endpointName\":\"" + name + "\"}";
    }
}
