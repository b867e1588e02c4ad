package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.api.v1.model.AwsEndpoint;
import dev.atlaslink.api.v1.model.AzureEndpoint;
import dev.atlaslink.api.v1.model.CloudProvider;
import dev.atlaslink.api.v1.model.CreateAwsEndpointRequest;
import dev.atlaslink.api.v1.model.CreateAzureEndpointRequest;
import dev.atlaslink.api.v1.model.CreateEndpointRequest;
import dev.atlaslink.api.v1.model.CreateGcpEndpointRequest;
import dev.atlaslink.api.v1.model.EndpointStatus;
import dev.atlaslink.api.v1.model.GcpEndpoint;
import dev.atlaslink.api.v1.model.GcpForwardingRule;
import dev.atlaslink.api.v1.model.InterfaceEndpointStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import java.util.List;

/** Calls of the later v1.0 generation, to endpoints. */
@SuppressWarnings("deprecation") // the deprecated generations are under test too
final class V1EndpointCases {
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

    private V1EndpointCases() {}

    static List<OperationCase> all() {
        return List.of(
                create("AWS", "AWS, seed 001", "request-seed.json", AWS, AwsEndpoint.class),
                create("AZURE", "AZURE", "request-example-azure.json", AZURE, AzureEndpoint.class),
                create("GCP", "GCP", "request-example-gcp.json", GCP, GcpEndpoint.class),
                v1("getEndpoint", "AWS").sends("GET", endpoint("AWS")).by(V1EndpointCases::getAws),
                v1("getEndpoint", "AZURE, whose id has slashes")
                        .sends("GET", endpoint("AZURE"))
                        .by(V1EndpointCases::getAzure),
                v1("getEndpoint", "GCP").sends("GET", endpoint("GCP")).by(V1EndpointCases::getGcp),
                v1("deleteEndpoint", "AZURE, whose id has slashes")
                        .sends("DELETE", endpoint("AZURE"))
                        .responding(202)
                        .by(V1EndpointCases::delete));
    }

    private static OperationCase create(
            String provider, String variant, String example, CreateEndpointRequest body, Class<?> expected) {
        return v1("createEndpoint", variant)
                .sends("POST", "/privateEndpoint/" + provider + "/endpointService/{service}/endpoint")
                .withExample(example)
                .responding(201)
                .needing("an endpoint in a cloud account")
                .by(stage -> {
                    String id = stage.service(dev.atlaslink.client.model.CloudProvider.valueOf(provider));
                    assertThat(api(stage).createEndpoint(stage.project(), CloudProvider.of(provider), id, body))
                            .isInstanceOf(expected);
                });
    }

    private static String endpoint(String provider) {
        return "/privateEndpoint/" + provider + "/endpointService/{service}/endpoint/{endpoint}";
    }

    private static PrivateEndpointServicesApi api(Stage stage) {
        return stage.api(PrivateEndpointServicesApi.class);
    }

    private static void getAws(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.AWS);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.AWS);
        assertThat(api(stage).getEndpoint(stage.project(), CloudProvider.AWS, service, id))
                .isInstanceOfSatisfying(AwsEndpoint.class, aws -> {
                    assertThat(aws.interfaceEndpointId()).isEqualTo(id);
                    stage.whereAllIsKnown(
                            () -> assertThat(aws.connectionStatus()).contains(InterfaceEndpointStatus.AVAILABLE));
                });
    }

    private static void getAzure(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.AZURE);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.AZURE);
        assertThat(api(stage).getEndpoint(stage.project(), CloudProvider.AZURE, service, id))
                .isInstanceOfSatisfying(AzureEndpoint.class, azure -> {
                    assertThat(azure.privateEndpointResourceId()).isEqualTo(id);
                    stage.whereAllIsKnown(() -> {
                        assertThat(azure.privateEndpointIPAddress()).contains(Samples.AZURE_ADDRESS);
                        assertThat(azure.status()).contains(EndpointStatus.AVAILABLE);
                    });
                });
    }

    private static void getGcp(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.GCP);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.GCP);
        assertThat(api(stage).getEndpoint(stage.project(), CloudProvider.GCP, service, id))
                .isInstanceOfSatisfying(GcpEndpoint.class, gcp -> {
                    assertThat(gcp.endpointGroupName()).contains(id);
                    stage.whereAllIsKnown(() -> assertThat(gcp.endpoints()).hasSize(6));
                    assertThat(gcp.endpoints())
                            .allSatisfy(rule ->
                                    assertThat(rule.serviceAttachmentName()).isPresent());
                });
    }

    private static void delete(Stage stage) {
        String service = stage.service(dev.atlaslink.client.model.CloudProvider.AZURE);
        String id = stage.endpoint(dev.atlaslink.client.model.CloudProvider.AZURE);
        api(stage).deleteEndpoint(stage.project(), CloudProvider.AZURE, service, id);
        assertThat(api(stage).getEndpoint(stage.project(), CloudProvider.AZURE, service, id))
                .isInstanceOfSatisfying(
                        AzureEndpoint.class, azure -> assertThat(azure.status()).contains(EndpointStatus.DELETING));
    }
}
