package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.DataFederationApi;
import dev.atlaslink.api.v2.model.DataFederationEndpoint;
import dev.atlaslink.api.v2.model.DataFederationEndpointPage;
import dev.atlaslink.api.v2.model.DataFederationEndpointRequest;
import dev.atlaslink.api.v2.model.DataFederationEndpointStatus;
import dev.atlaslink.api.v2.model.DataFederationEndpointType;
import dev.atlaslink.api.v2.model.DataFederationProvider;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;

/** Calls of v2 to the private endpoints for data federation. */
final class V2DataFederationCases {
    private static final String ENDPOINT = "an endpoint in a cloud account";
    private static final String AZURE_ID =
            "/subscriptions/8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a/resourceGroups/app-network"
                    + "/providers/Microsoft.Network/privateEndpoints/analytics";

    private V2DataFederationCases() {}

    static List<OperationCase> all() {
        return List.of(
                creation("AWS", "request-example.json").by(V2DataFederationCases::create),
                creation("AWS, region", "request-example-region.json").by(V2DataFederationCases::createInRegion),
                creation("AZURE", "request-example-azure.json").by(V2DataFederationCases::createOnAzure),
                v2("getGroupPrivateNetworkSettingEndpointId", "AWS")
                        .sends("GET", "/privateNetworkSettings/endpointIds/{resource}")
                        .by(V2DataFederationCases::get),
                v2("listGroupPrivateNetworkSettingEndpointIds", "all parameters")
                        .sends(
                                "GET",
                                "/privateNetworkSettings/endpointIds?pageNum=1&itemsPerPage=100&includeCount=true")
                        .by(V2DataFederationCases::list),
                v2("deleteGroupPrivateNetworkSettingEndpointId", "AWS")
                        .sends("DELETE", "/privateNetworkSettings/endpointIds/{resource}")
                        .responding(204)
                        .needing(ENDPOINT)
                        .by(V2DataFederationCases::delete));
    }

    private static OperationCase creation(String variant, String example) {
        return v2("createGroupPrivateNetworkSettingEndpointId", variant)
                .sends("POST", "/privateNetworkSettings/endpointIds")
                .withExample(example)
                .responding(201)
                .needing(ENDPOINT);
    }

    private static DataFederationApi api(Stage stage) {
        return stage.api(DataFederationApi.class);
    }

    private static void create(Stage stage) {
        DataFederationEndpoint created = created(
                stage,
                request("vpce-0c9d1e2f3a4b5c6d7", DataFederationProvider.AWS)
                        .comment("analytics")
                        .build());
        assertThat(created.status()).contains(DataFederationEndpointStatus.OK);
        assertThat(created.region()).isEmpty();
    }

    private static void createInRegion(Stage stage) {
        DataFederationEndpoint created = created(
                stage,
                request("vpce-0c9d1e2f3a4b5c6d8", DataFederationProvider.AWS)
                        .comment("archive")
                        .region("US_EAST_1")
                        .customerEndpointDNSName("vpce-0c9d1e2f3a4b5c6d8-a1b2c3d4.vpce-svc-0123456789abcdef0"
                                + ".us-east-1.vpce.amazonaws.com")
                        .build());
        assertThat(created.region()).contains("US_EAST_1");
    }

    private static void createOnAzure(Stage stage) {
        DataFederationEndpoint created = created(
                stage,
                request(AZURE_ID, DataFederationProvider.AZURE)
                        .comment("analytics")
                        .region("US_EAST_2")
                        .customerEndpointDNSName("analytics.privatelink.example.net")
                        .customerEndpointIPAddress("10.0.4.12")
                        .azureLinkId("a7b3c1d9e5f2")
                        .build());
        assertThat(created.azureLinkId()).contains("a7b3c1d9e5f2");
    }

    private static DataFederationEndpointRequest.Builder request(String id, DataFederationProvider provider) {
        return DataFederationEndpointRequest.builder()
                .endpointId(id)
                .provider(provider)
                .type(DataFederationEndpointType.DATA_LAKE);
    }

    /** The response is the page of all. */
    private static DataFederationEndpoint created(Stage stage, DataFederationEndpointRequest body) {
        return api(stage).createGroupPrivateNetworkSettingEndpointId(stage.project(), body).results().stream()
                .filter(endpoint -> endpoint.endpointId().equals(body.endpointId()))
                .findFirst()
                .orElseThrow();
    }

    private static void get(Stage stage) {
        String id = stage.resource(ResourceKind.DATA_FEDERATION_ENDPOINT, CloudProvider.AWS);
        DataFederationEndpoint endpoint = api(stage).getGroupPrivateNetworkSettingEndpointId(stage.project(), id);
        assertThat(endpoint.endpointId()).isEqualTo(id);
        stage.whereAllIsKnown(() -> {
            assertThat(endpoint.status()).contains(DataFederationEndpointStatus.OK);
            assertThat(endpoint.comment()).contains("analytics");
        });
    }

    private static void list(Stage stage) {
        String id = stage.resource(ResourceKind.DATA_FEDERATION_ENDPOINT, CloudProvider.AWS);
        DataFederationEndpointPage page =
                api(stage).listGroupPrivateNetworkSettingEndpointIds(stage.project(), 1, 100, true);
        stage.whereAllIsKnown(() -> assertThat(page.totalCount()).contains(1));
        assertThat(page.links()).extracting(link -> link.rel().orElse("")).contains("self");
        assertThat(page.results())
                .extracting(DataFederationEndpoint::endpointId)
                .contains(id);
    }

    private static void delete(Stage stage) {
        String id = stage.resource(ResourceKind.DATA_FEDERATION_ENDPOINT, CloudProvider.AWS);
        api(stage).deleteGroupPrivateNetworkSettingEndpointId(stage.project(), id);
        assertThat(api(stage)
                        .getGroupPrivateNetworkSettingEndpointId(stage.project(), id)
                        .status())
                .contains(DataFederationEndpointStatus.DELETING);
    }
}
