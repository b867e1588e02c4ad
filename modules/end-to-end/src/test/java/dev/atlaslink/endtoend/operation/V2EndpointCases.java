package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AwsEndpoint;
import dev.atlaslink.api.v2.model.AzureEndpoint;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.CreateAwsEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAzureEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateGcpEndpointRequest;
import dev.atlaslink.api.v2.model.EndpointStatus;
import dev.atlaslink.api.v2.model.GcpEndpoint;
import dev.atlaslink.api.v2.model.GcpForwardingRule;
import dev.atlaslink.endtoend.fixture.Samples;
import java.util.List;

/** Calls of v2, to endpoints. */
final class V2EndpointCases {
    private static final CreateEndpointRequest AWS =
            CreateAwsEndpointRequest.builder().id(Samples.AWS_ENDPOINT).build();
    private static final CreateEndpointRequest AZURE = CreateAzureEndpointRequest.builder()
            .id(Samples.AZURE_ENDPOINT)
            .privateEndpointIPAddress(Samples.AZURE_ADDRESS)
            .build();
    private static final CreateEndpointRequest GCP = CreateGcpEndpointRequest.builder()
            .endpointGroupName(Samples.GCP_GROUP)
            .gcpProjectId(Samples.GCP_PROJECT)
            .endpoints(Samples.gcpRules().stream()
                    .map(rule -> GcpForwardingRule.builder()
                            .endpointName(rule.name())
                            .ipAddress(rule.ipAddress())
                            .build())
                    .toList())
            .build();

    private V2EndpointCases() {}

    static List<OperationCase> all() {
        return List.of(
                create("AWS", "request-example-aws.json", AWS, AwsEndpoint.class),
                create("AZURE", "request-example-azure.json", AZURE, AzureEndpoint.class),
                create("GCP", "request-example-gcp.json", GCP, GcpEndpoint.class),
                v2("getGroupPrivateEndpointEndpointServiceEndpoint", "AZURE, whose id has slashes")
                        .sends("GET", endpoint("AZURE"))
                        .by(V2EndpointCases::getAzure),
                v2("getGroupPrivateEndpointEndpointServiceEndpoint", "GCP")
                        .sends("GET", endpoint("GCP"))
                        .by(V2EndpointCases::getGcp),
                v2("deleteGroupPrivateEndpointEndpointServiceEndpoint", "AZURE, whose id has slashes")
                        .sends("DELETE", endpoint("AZURE"))
                        .responding(202)
                        .by(V2EndpointCases::delete));
    }

    private static OperationCase create(
            String provider, String example, CreateEndpointRequest body, Class<?> expected) {
        return v2("createGroupPrivateEndpointEndpointServiceEndpoint", provider)
                .sends("POST", "/privateEndpoint/" + provider + "/endpointService/{service}/endpoint")
                .withExample(example)
                .responding(201)
                .needing("an endpoint in a cloud account")
                .by(stage -> {
                    String id = stage.service(dev.atlaslink.client.model.CloudProvider.valueOf(provider));
                    assertThat(api(stage)
                                    .createGroupPrivateEndpointEndpointServiceEndpoint(
                                            stage.project(), CloudProvider.of(provider), id, body))
                            .isInstanceOf(expected);
                });
    }

    private static String endpoint(String provider) {
        return "/privateEndpoint/" + provider + "/endpointService/{service}/endpoint/{endpoint}";
    }

    private static PrivateEndpointServicesApi api(Stage stage) {
        return stage.api(PrivateEndpointServicesApi.class);
    }

    private static void getAzure(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.AZURE);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.AZURE);
        assertThat(api(stage)
                        .getGroupPrivateEndpointEndpointServiceEndpoint(
                                stage.project(), CloudProvider.AZURE, service, id))
                .isInstanceOfSatisfying(AzureEndpoint.class, azure -> {
                    assertThat(azure.privateEndpointResourceId()).contains(id);
                    stage.whereAllIsKnown(() -> {
                        assertThat(azure.status()).contains(EndpointStatus.AVAILABLE);
                        assertThat(azure.privateEndpointConnectionName()).isPresent();
                    });
                });
    }

    private static void getGcp(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.GCP);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.GCP);
        assertThat(api(stage)
                        .getGroupPrivateEndpointEndpointServiceEndpoint(
                                stage.project(), CloudProvider.GCP, service, id))
                .isInstanceOfSatisfying(GcpEndpoint.class, gcp -> {
                    assertThat(gcp.endpointGroupName()).contains(id);
                    stage.whereAllIsKnown(() -> assertThat(gcp.endpoints()).hasSize(6));
                });
    }

    private static void delete(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.AZURE);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.AZURE);
        PrivateEndpointServicesApi api = api(stage);
        api.deleteGroupPrivateEndpointEndpointServiceEndpoint(stage.project(), CloudProvider.AZURE, service, id);
        assertThat(api.getGroupPrivateEndpointEndpointServiceEndpoint(
                        stage.project(), CloudProvider.AZURE, service, id))
                .isInstanceOfSatisfying(
                        AzureEndpoint.class, azure -> assertThat(azure.status()).contains(EndpointStatus.DELETING));
    }
}
