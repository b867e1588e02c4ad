package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.AwsEncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.AzureEncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.CreateAwsEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAzureEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointStatus;
import dev.atlaslink.api.v2.model.EncryptionAtRestProvider;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;
import java.util.Optional;

/** Calls of v2 to the private endpoints for encryption at rest. */
final class V2EncryptionEndpointCases {
    private static final String KEY = "a key service of the customer";

    private V2EncryptionEndpointCases() {}

    static List<OperationCase> all() {
        return List.of(
                v2("createGroupEncryptionAtRestPrivateEndpoint", "AZURE, seed 004")
                        .sends("POST", "/encryptionAtRest/AZURE/privateEndpoints")
                        .withExample("request-seed-azure.json")
                        .responding(202)
                        .needing(KEY)
                        .by(V2EncryptionEndpointCases::createAzure),
                v2("createGroupEncryptionAtRestPrivateEndpoint", "AWS, seed 004")
                        .sends("POST", "/encryptionAtRest/AWS/privateEndpoints")
                        .withExample("request-seed-aws.json")
                        .responding(202)
                        .needing(KEY)
                        .by(V2EncryptionEndpointCases::createAws),
                v2("getGroupEncryptionAtRestPrivateEndpoint", "AZURE")
                        .sends("GET", "/encryptionAtRest/AZURE/privateEndpoints/{resource}")
                        .by(V2EncryptionEndpointCases::get),
                v2("listGroupEncryptionAtRestPrivateEndpoints", "AWS, all parameters")
                        .sends(
                                "GET",
                                "/encryptionAtRest/AWS/privateEndpoints"
                                        + "?pageNum=1&itemsPerPage=100&includeCount=true")
                        .by(V2EncryptionEndpointCases::list),
                v2("requestGroupEncryptionAtRestPrivateEndpointDeletion", "AWS")
                        .sends("DELETE", "/encryptionAtRest/AWS/privateEndpoints/{resource}")
                        .responding(204)
                        .needing(KEY)
                        .by(V2EncryptionEndpointCases::delete));
    }

    private static EncryptionAtRestApi api(Stage stage) {
        return stage.api(EncryptionAtRestApi.class);
    }

    private static void createAzure(Stage stage) {
        CreateEncryptionAtRestPrivateEndpointRequest body = CreateAzureEncryptionAtRestPrivateEndpointRequest.builder()
                .regionName("US_CENTRAL")
                .build();
        assertThat(api(stage)
                        .createGroupEncryptionAtRestPrivateEndpoint(
                                stage.project(), EncryptionAtRestProvider.AZURE, body))
                .isInstanceOfSatisfying(
                        AzureEncryptionAtRestPrivateEndpoint.class,
                        created -> assertInitiating(created.id(), created.status()));
    }

    private static void createAws(Stage stage) {
        CreateEncryptionAtRestPrivateEndpointRequest body = CreateAwsEncryptionAtRestPrivateEndpointRequest.builder()
                .regionName("US_CENTRAL")
                .build();
        assertThat(api(stage)
                        .createGroupEncryptionAtRestPrivateEndpoint(
                                stage.project(), EncryptionAtRestProvider.AWS, body))
                .isInstanceOfSatisfying(
                        AwsEncryptionAtRestPrivateEndpoint.class,
                        created -> assertInitiating(created.id(), created.status()));
    }

    private static void assertInitiating(Optional<String> id, Optional<EncryptionAtRestPrivateEndpointStatus> status) {
        assertThat(id.orElseThrow()).matches("[a-f0-9]{24}");
        assertThat(status).contains(EncryptionAtRestPrivateEndpointStatus.INITIATING);
    }

    private static void get(Stage stage) {
        String id = stage.resource(ResourceKind.ENCRYPTION_ENDPOINT, CloudProvider.AZURE);
        assertThat(api(stage)
                        .getGroupEncryptionAtRestPrivateEndpoint(stage.project(), EncryptionAtRestProvider.AZURE, id))
                .isInstanceOfSatisfying(AzureEncryptionAtRestPrivateEndpoint.class, endpoint -> {
                    assertThat(endpoint.id()).contains(id);
                    stage.whereAllIsKnown(() -> {
                        assertThat(endpoint.status()).contains(EncryptionAtRestPrivateEndpointStatus.ACTIVE);
                        assertThat(endpoint.regionName()).contains("ASIA_SOUTH_EAST");
                    });
                });
    }

    private static void list(Stage stage) {
        String id = stage.resource(ResourceKind.ENCRYPTION_ENDPOINT, CloudProvider.AWS);
        EncryptionAtRestPrivateEndpointPage page = api(stage)
                .listGroupEncryptionAtRestPrivateEndpoints(stage.project(), EncryptionAtRestProvider.AWS, 1, 100, true);
        stage.whereAllIsKnown(() -> {
            assertThat(page.totalCount()).contains(1);
            assertThat(page.results()).hasSize(1);
        });
        assertThat(page.links()).extracting(link -> link.rel().orElse("")).contains("self");
        assertThat(page.results())
                .anySatisfy(endpoint -> assertThat(endpoint)
                        .isInstanceOfSatisfying(
                                AwsEncryptionAtRestPrivateEndpoint.class,
                                aws -> assertThat(aws.id()).contains(id)));
    }

    private static void delete(Stage stage) {
        String id = stage.resource(ResourceKind.ENCRYPTION_ENDPOINT, CloudProvider.AWS);
        EncryptionAtRestApi api = api(stage);
        api.requestGroupEncryptionAtRestPrivateEndpointDeletion(stage.project(), EncryptionAtRestProvider.AWS, id);
        assertThat(api.getGroupEncryptionAtRestPrivateEndpoint(stage.project(), EncryptionAtRestProvider.AWS, id))
                .isInstanceOfSatisfying(
                        AwsEncryptionAtRestPrivateEndpoint.class,
                        aws -> assertThat(aws.status()).contains(EncryptionAtRestPrivateEndpointStatus.DELETING));
    }
}
