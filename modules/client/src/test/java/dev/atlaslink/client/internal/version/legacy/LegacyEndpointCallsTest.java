package dev.atlaslink.client.internal.version.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Endpoints are "interface endpoints" of a connection in the oldest generation. */
final class LegacyEndpointCallsTest {
    private static final String ENDPOINTS = "/api/atlas/v1.0/groups/" + CannedAtlas.PROJECT + "/privateEndpoint/"
            + CannedAtlas.ID + "/interfaceEndpoints";
    private static final String ID = "vpce-0d00c26273372c6ef";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void creationSendsTheIdOfTheEndpoint() {
        atlas.responds(201, "{\"connectionStatus\":\"NONE\"}");

        assertThat(endpoints().create(PrivateEndpointRequest.aws(ID)))
                .isEqualTo(PrivateEndpoint.Aws.builder()
                        .id(EndpointId.of(ID))
                        .status(ResourceStatus.NONE)
                        .build());

        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + ENDPOINTS);
        assertThat(sent.json()).isEqualTo(SentRequest.json("{\"interfaceEndpointId\":\"" + ID + "\"}"));
    }

    @Test
    void getReadsAllThatIsTold() {
        atlas.responds("""
                {"connectionStatus": "REJECTED", "deleteRequested": true, "errorMessage": "not yours",
                 "interfaceEndpointId": "vpce-0d00c26273372c6ef", "new": 7}
                """);

        assertThat(endpoints().get(EndpointId.of(ID)))
                .isEqualTo(PrivateEndpoint.Aws.builder()
                        .id(EndpointId.of(ID))
                        .status(ResourceStatus.REJECTED)
                        .errorMessage("not yours")
                        .deleteRequested(true)
                        .putUnknownProperties("new", 7)
                        .build());
        assertThat(atlas.sent().line()).isEqualTo("GET " + ENDPOINTS + "/" + ID);
    }

    @Test
    void endpointIsKnownByTheIdAskedForWhereTheResponseNamesNone() {
        atlas.responds("{}");

        assertThat(endpoints().get(EndpointId.of(ID)))
                .isEqualTo(PrivateEndpoint.Aws.builder().id(EndpointId.of(ID)).build());
    }

    @Test
    void deleteNamesTheEndpoint() {
        atlas.responds(204, "");

        endpoints().delete(EndpointId.of(ID));

        assertThat(atlas.sent().line()).isEqualTo("DELETE " + ENDPOINTS + "/" + ID);
    }

    private ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints() {
        return atlas.generation(ApiVersion.V1_LEGACY)
                .endpoints(CloudProvider.AWS, EndpointServiceId.of(CannedAtlas.ID));
    }
}
