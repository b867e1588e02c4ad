package dev.atlaslink.client.internal.version.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All that the later v1.0 generation tells of an endpoint is in the facade's value, and nothing else. */
final class V1EndpointResultsTest {
    private static final EndpointId ASKED = EndpointId.of("asked");

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void endpointOfAws() {
        String json = """
                {"connectionStatus": "NONE", "deleteRequested": true, "errorMessage": "wait",
                 "interfaceEndpointId": "vpce-0d00c26273372c6ef", "new": 7}
                """;

        assertThat(read(CloudProvider.AWS, json))
                .isEqualTo(PrivateEndpoint.Aws.builder()
                        .id(EndpointId.of("vpce-0d00c26273372c6ef"))
                        .status(ResourceStatus.NONE)
                        .errorMessage("wait")
                        .deleteRequested(true)
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void endpointOfAzure() {
        String json = """
                {"deleteRequested": true, "errorMessage": "wait", "privateEndpointConnectionName": "pls_1.x",
                 "privateEndpointIPAddress": "10.0.1.4", "privateEndpointResourceId": "/subscriptions/1/e",
                 "status": "INITIATING", "new": 7}
                """;

        assertThat(read(CloudProvider.AZURE, json))
                .isEqualTo(PrivateEndpoint.Azure.builder()
                        .id(EndpointId.of("/subscriptions/1/e"))
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
                {"deleteRequested": true, "endpointGroupName": "group", "errorMessage": "wait",
                 "endpoints": [{"endpointName": "rule-0", "ipAddress": "10.0.0.2", "status": "VERIFIED"}, {}],
                 "status": "AVAILABLE", "new": 7}
                """;

        assertThat(read(CloudProvider.GCP, json))
                .isEqualTo(PrivateEndpoint.Gcp.builder()
                        .id(EndpointId.of("group"))
                        .status(ResourceStatus.AVAILABLE)
                        .errorMessage("wait")
                        .deleteRequested(true)
                        .addForwardingRules(
                                PrivateEndpoint.ForwardingRule.builder()
                                        .name("rule-0")
                                        .ipAddress("10.0.0.2")
                                        .status(ResourceStatus.VERIFIED)
                                        .build(),
                                PrivateEndpoint.ForwardingRule.builder().build())
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS   | {\"interfaceEndpointId\":\"asked\"}",
                "AZURE | {\"privateEndpointResourceId\":\"asked\"}",
                "GCP   | {\"endpoints\":[]}"
            })
    void endpointThatTellsNothingMoreIsNotBeingDeleted(CloudProvider provider, String json) {
        PrivateEndpoint endpoint = read(provider, json);

        assertThat(endpoint.provider()).isEqualTo(provider);
        assertThat(endpoint.id()).isEqualTo(ASKED);
        assertThat(endpoint.status()).isEqualTo(ResourceStatus.UNKNOWN);
        assertThat(endpoint.deleteRequested()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void endpointOfNoKnownFormIsKeptUnderTheIdAskedFor(CloudProvider provider) {
        String ofTwoProviders = "{\"connectionStatus\":\"AVAILABLE\",\"endpointGroupName\":\"group\"}";

        assertThat(read(provider, ofTwoProviders))
                .isInstanceOfSatisfying(PrivateEndpoint.Unrecognized.class, endpoint -> {
                    assertThat(endpoint.id()).isEqualTo(ASKED);
                    assertThat(endpoint.provider()).isEqualTo(provider);
                    assertThat(endpoint.status()).isEqualTo(ResourceStatus.AVAILABLE);
                });
    }

    private PrivateEndpoint read(CloudProvider provider, String json) {
        return atlas.responds(json)
                .generation(ApiVersion.V1)
                .endpoints(provider, EndpointServiceId.of(CannedAtlas.ID))
                .get(ASKED);
    }
}
