package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.api.v1.model.AwsEndpointService;
import dev.atlaslink.api.v1.model.AzureEndpointService;
import dev.atlaslink.api.v1.model.CloudProvider;
import dev.atlaslink.api.v1.model.CreateEndpointServiceRequest;
import dev.atlaslink.api.v1.model.EndpointService;
import dev.atlaslink.api.v1.model.EndpointServiceStatus;
import dev.atlaslink.api.v1.model.GcpEndpointService;
import dev.atlaslink.api.v1.model.RegionalMode;
import java.util.List;

/** Calls of the later v1.0 generation, to services and the regional mode. */
@SuppressWarnings("deprecation") // the deprecated generations are under test too
final class V1ServiceCases {
    private V1ServiceCases() {}

    static List<OperationCase> all() {
        return List.of(
                create("AWS, seed 000", "request-seed.json", CloudProvider.AWS, "us-east-1", AwsEndpointService.class),
                create(
                        "AZURE",
                        "request-example-azure.json",
                        CloudProvider.AZURE,
                        "southeastasia",
                        AzureEndpointService.class),
                create("GCP", "request-example-gcp.json", CloudProvider.GCP, "us-east4", GcpEndpointService.class),
                v1("listEndpointServices", "AWS")
                        .sends("GET", "/privateEndpoint/AWS/endpointService")
                        .by(V1ServiceCases::list),
                v1("getEndpointService", "AWS")
                        .sends("GET", "/privateEndpoint/AWS/endpointService/{service}")
                        .by(V1ServiceCases::getAws),
                v1("getEndpointService", "AZURE")
                        .sends("GET", "/privateEndpoint/AZURE/endpointService/{service}")
                        .by(V1ServiceCases::getAzure),
                v1("getEndpointService", "GCP")
                        .sends("GET", "/privateEndpoint/GCP/endpointService/{service}")
                        .by(V1ServiceCases::getGcp),
                v1("deleteEndpointService", "GCP")
                        .sends("DELETE", "/privateEndpoint/GCP/endpointService/{service}")
                        .responding(202)
                        .by(V1ServiceCases::delete),
                v1("getRegionalMode", "off at first")
                        .sends("GET", "/privateEndpoint/regionalMode")
                        .by(V1ServiceCases::getRegionalMode),
                v1("updateRegionalMode", "on")
                        .sends("PATCH", "/privateEndpoint/regionalMode")
                        .withExample("request-example.json")
                        .responding(202)
                        .by(V1ServiceCases::updateRegionalMode));
    }

    private static OperationCase create(
            String variant, String example, CloudProvider provider, String region, Class<?> expected) {
        return v1("createEndpointService", variant)
                .sends("POST", "/privateEndpoint/endpointService")
                .withExample(example)
                .responding(201)
                .by(stage -> {
                    CreateEndpointServiceRequest body = CreateEndpointServiceRequest.builder()
                            .providerName(provider)
                            .region(region)
                            .build();
                    assertThat(api(stage).createEndpointService(stage.project(), body))
                            .isInstanceOf(expected);
                });
    }

    private static PrivateEndpointServicesApi api(Stage stage) {
        return stage.api(PrivateEndpointServicesApi.class);
    }

    private static void list(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AWS);
        assertThat(api(stage).listEndpointServices(stage.project(), CloudProvider.AWS))
                .hasAtLeastOneElementOfType(AwsEndpointService.class)
                .anySatisfy(service -> assertThat(service)
                        .isInstanceOfSatisfying(
                                AwsEndpointService.class,
                                aws -> assertThat(aws.id()).isEqualTo(id)));
    }

    private static void getAws(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AWS);
        EndpointService service = api(stage).getEndpointService(stage.project(), CloudProvider.AWS, id);
        assertThat(service).isInstanceOfSatisfying(AwsEndpointService.class, aws -> {
            assertThat(aws.id()).isEqualTo(id);
            stage.whereAllIsKnown(() -> assertThat(aws.status()).contains(EndpointServiceStatus.WAITING_FOR_USER));
            assertThat(aws.endpointServiceName()).isPresent();
        });
    }

    private static void getAzure(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AZURE);
        EndpointService service = api(stage).getEndpointService(stage.project(), CloudProvider.AZURE, id);
        assertThat(service).isInstanceOfSatisfying(AzureEndpointService.class, azure -> {
            assertThat(azure.status()).contains(EndpointServiceStatus.AVAILABLE);
            assertThat(azure.privateLinkServiceName()).contains("pls_" + id);
            assertThat(azure.privateLinkServiceResourceId().orElseThrow()).startsWith("/subscriptions/");
        });
    }

    private static void getGcp(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.GCP);
        EndpointService service = api(stage).getEndpointService(stage.project(), CloudProvider.GCP, id);
        assertThat(service).isInstanceOfSatisfying(GcpEndpointService.class, gcp -> {
            assertThat(gcp.serviceAttachmentNames()).isNotEmpty();
            stage.whereAllIsKnown(() -> {
                assertThat(gcp.regionName()).contains("US_EAST_4");
                assertThat(gcp.serviceAttachmentNames()).hasSize(6);
            });
        });
    }

    private static void delete(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.GCP);
        api(stage).deleteEndpointService(stage.project(), CloudProvider.GCP, id);
        assertThat(api(stage).getEndpointService(stage.project(), CloudProvider.GCP, id))
                .isInstanceOfSatisfying(
                        GcpEndpointService.class,
                        gcp -> assertThat(gcp.status()).contains(EndpointServiceStatus.DELETING));
    }

    private static void getRegionalMode(Stage stage) {
        RegionalMode mode = api(stage).getRegionalMode(stage.project());
        stage.whereAllIsKnown(() -> assertThat(mode.enabled()).isFalse());
    }

    private static void updateRegionalMode(Stage stage) {
        RegionalMode on = RegionalMode.builder().enabled(true).build();
        assertThat(api(stage).updateRegionalMode(stage.project(), on)).isEqualTo(on);
    }
}
