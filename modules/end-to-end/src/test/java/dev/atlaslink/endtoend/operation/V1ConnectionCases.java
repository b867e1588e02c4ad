package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v1.model.ConnectionStatus;
import dev.atlaslink.api.v1.model.CreateInterfaceEndpointRequest;
import dev.atlaslink.api.v1.model.CreatePrivateLinkConnectionRequest;
import dev.atlaslink.api.v1.model.InterfaceEndpoint;
import dev.atlaslink.api.v1.model.InterfaceEndpointStatus;
import dev.atlaslink.api.v1.model.PrivateLinkConnection;
import dev.atlaslink.client.model.CloudProvider;
import java.util.List;

/** Calls of the oldest generation. */
@SuppressWarnings("deprecation") // the deprecated generations are under test too
final class V1ConnectionCases {
    private static final String SEED_ENDPOINT = "vpce-0b9c5701325cb15dd";

    private V1ConnectionCases() {}

    static List<OperationCase> all() {
        return List.of(
                v1("createPrivateLinkConnection", "AWS")
                        .sends("POST", "/privateEndpoint")
                        .withExample("request-example.json")
                        .responding(201)
                        .by(V1ConnectionCases::create),
                v1("listPrivateLinkConnections", "seed 003")
                        .sends("GET", "/privateEndpoint")
                        .by(V1ConnectionCases::list),
                v1("listPrivateLinkConnections", "all parameters")
                        .sends("GET", "/privateEndpoint?pageNum=1&itemsPerPage=2&includeCount=false")
                        .by(V1ConnectionCases::listPage),
                v1("getPrivateLinkConnection", "AWS")
                        .sends("GET", "/privateEndpoint/{service}")
                        .by(V1ConnectionCases::get),
                v1("deletePrivateLinkConnection", "AWS")
                        .sends("DELETE", "/privateEndpoint/{service}")
                        .responding(202)
                        .by(V1ConnectionCases::delete),
                v1("createInterfaceEndpoint", "seed 002")
                        .sends("POST", "/privateEndpoint/{service}/interfaceEndpoints")
                        .withExample("request-seed.json")
                        .responding(201)
                        .needing("an endpoint in a cloud account")
                        .by(V1ConnectionCases::createInterface),
                v1("getInterfaceEndpoint", "AWS")
                        .sends("GET", "/privateEndpoint/{service}/interfaceEndpoints/{endpoint}")
                        .by(V1ConnectionCases::getInterface),
                v1("deleteInterfaceEndpoint", "AWS")
                        .sends("DELETE", "/privateEndpoint/{service}/interfaceEndpoints/{endpoint}")
                        .responding(202)
                        .by(V1ConnectionCases::deleteInterface));
    }

    private static PrivateLinkConnectionsApi api(Stage stage) {
        return stage.api(PrivateLinkConnectionsApi.class);
    }

    private static void create(Stage stage) {
        CreatePrivateLinkConnectionRequest body =
                CreatePrivateLinkConnectionRequest.builder().region("us-east-1").build();
        PrivateLinkConnection created = api(stage).createPrivateLinkConnection(stage.project(), body);
        assertThat(created.id()).matches("[a-f0-9]{24}");
        assertThat(created.status()).contains(ConnectionStatus.INITIATING);
        assertThat(created.endpointServiceName()).isEmpty();
    }

    private static void list(Stage stage) {
        String id = stage.service(CloudProvider.AWS);
        List<PrivateLinkConnection> connections =
                api(stage).listPrivateLinkConnections(stage.project(), null, null, null);
        assertThat(connections).extracting(PrivateLinkConnection::id).contains(id);
        stage.whereAllIsKnown(() -> assertThat(connections).singleElement().satisfies(connection -> {
            assertThat(connection.status()).contains(ConnectionStatus.WAITING_FOR_USER);
            assertThat(connection.endpointServiceName().orElseThrow())
                    .matches("com\\.amazonaws\\.vpce\\.us-east-1\\.vpce-svc-[0-9a-f]{17}");
            assertThat(connection.interfaceEndpoints()).isEmpty();
        }));
    }

    private static void listPage(Stage stage) {
        List<PrivateLinkConnection> page = api(stage).listPrivateLinkConnections(stage.project(), 1, 2, false);
        stage.whereAllIsKnown(() -> assertThat(page).isEmpty());
    }

    private static void get(Stage stage) {
        String id = stage.service(CloudProvider.AWS);
        String endpoint = stage.endpoint(CloudProvider.AWS);
        PrivateLinkConnection connection = api(stage).getPrivateLinkConnection(stage.project(), id);
        assertThat(connection.id()).isEqualTo(id);
        assertThat(connection.interfaceEndpoints()).contains(endpoint);
        stage.whereAllIsKnown(() -> assertThat(connection.interfaceEndpoints()).containsExactly(endpoint));
    }

    private static void delete(Stage stage) {
        String id = stage.service(CloudProvider.AWS);
        api(stage).deletePrivateLinkConnection(stage.project(), id);
        assertThat(api(stage).getPrivateLinkConnection(stage.project(), id).status())
                .contains(ConnectionStatus.DELETING);
    }

    private static void createInterface(Stage stage) {
        String id = stage.service(CloudProvider.AWS);
        CreateInterfaceEndpointRequest body = CreateInterfaceEndpointRequest.builder()
                .interfaceEndpointId(SEED_ENDPOINT)
                .build();
        InterfaceEndpoint created = api(stage).createInterfaceEndpoint(stage.project(), id, body);
        assertThat(created.interfaceEndpointId()).contains(SEED_ENDPOINT);
        assertThat(created.connectionStatus()).contains(InterfaceEndpointStatus.PENDING_ACCEPTANCE);
        assertThat(created.deleteRequested()).contains(false);
        assertThat(created.errorMessage()).isEmpty();
    }

    private static void getInterface(Stage stage) {
        String id = stage.service(CloudProvider.AWS);
        String endpointId = stage.endpoint(CloudProvider.AWS);
        InterfaceEndpoint endpoint = api(stage).getInterfaceEndpoint(stage.project(), id, endpointId);
        assertThat(endpoint.interfaceEndpointId()).contains(endpointId);
        stage.whereAllIsKnown(
                () -> assertThat(endpoint.connectionStatus()).contains(InterfaceEndpointStatus.AVAILABLE));
    }

    private static void deleteInterface(Stage stage) {
        String id = stage.service(CloudProvider.AWS);
        String endpointId = stage.endpoint(CloudProvider.AWS);
        api(stage).deleteInterfaceEndpoint(stage.project(), id, endpointId);
        InterfaceEndpoint endpoint = api(stage).getInterfaceEndpoint(stage.project(), id, endpointId);
        assertThat(endpoint.connectionStatus()).contains(InterfaceEndpointStatus.DELETING);
        assertThat(endpoint.deleteRequested()).contains(true);
    }
}
