package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.AzureEndpointService;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateAzureEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateGcpEndpointServiceRequest;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import dev.atlaslink.api.v2.model.GcpEndpointService;
import dev.atlaslink.api.v2.model.RegionalMode;
import dev.atlaslink.api.v2.model.UpdateEndpointServiceRequest;
import java.util.List;

/** Calls of v2, to services and the regional mode. */
final class V2ServiceCases {
    private static final CreateEndpointServiceRequest AWS =
            CreateAwsEndpointServiceRequest.builder().region("eu-west-1").build();
    private static final CreateEndpointServiceRequest AZURE = CreateAzureEndpointServiceRequest.builder()
            .region("ASIA_SOUTH_EAST")
            .build();
    private static final CreateEndpointServiceRequest GCP =
            CreateGcpEndpointServiceRequest.builder().region("US_EAST_4").build();

    private V2ServiceCases() {}

    static List<OperationCase> all() {
        return List.of(
                create("AWS", "request-example-aws.json", AWS, AwsEndpointService.class),
                create("AZURE", "request-example-azure.json", AZURE, AzureEndpointService.class),
                create("GCP", "request-example-gcp.json", GCP, GcpEndpointService.class),
                v2("listGroupPrivateEndpointEndpointService", "AZURE")
                        .sends("GET", "/privateEndpoint/AZURE/endpointService")
                        .by(V2ServiceCases::list),
                v2("getGroupPrivateEndpointEndpointService", "AWS")
                        .sends("GET", "/privateEndpoint/AWS/endpointService/{service}")
                        .by(V2ServiceCases::get),
                v2("updateGroupPrivateEndpointEndpointService", "AWS")
                        .sends("PATCH", "/privateEndpoint/endpointService/{service}")
                        .withExample("request-example.json")
                        .by(V2ServiceCases::update),
                v2("deleteGroupPrivateEndpointEndpointService", "AWS")
                        .sends("DELETE", "/privateEndpoint/AWS/endpointService/{service}")
                        .responding(202)
                        .by(V2ServiceCases::delete),
                v2("getGroupPrivateEndpointRegionalMode", "off at first")
                        .sends("GET", "/privateEndpoint/regionalMode")
                        .by(V2ServiceCases::getRegionalMode),
                v2("toggleGroupPrivateEndpointRegionalMode", "on")
                        .sends("PATCH", "/privateEndpoint/regionalMode")
                        .withExample("request-example.json")
                        .responding(202)
                        .by(V2ServiceCases::toggle));
    }

    private static OperationCase create(
            String variant, String example, CreateEndpointServiceRequest body, Class<?> expected) {
        return v2("createGroupPrivateEndpointEndpointService", variant)
                .sends("POST", "/privateEndpoint/endpointService")
                .withExample(example)
                .responding(201)
                .by(stage -> assertThat(api(stage).createGroupPrivateEndpointEndpointService(stage.project(), body))
                        .isInstanceOf(expected));
    }

    private static PrivateEndpointServicesApi api(Stage stage) {
        return stage.api(PrivateEndpointServicesApi.class);
    }

    private static void list(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AZURE);
        assertThat(api(stage).listGroupPrivateEndpointEndpointService(stage.project(), CloudProvider.AZURE))
                .anySatisfy(service -> assertThat(service).isInstanceOfSatisfying(AzureEndpointService.class, azure -> {
                    assertThat(azure.id()).isEqualTo(id);
                    stage.whereAllIsKnown(() -> assertThat(azure.regionName()).contains("ASIA_SOUTH_EAST"));
                }));
    }

    private static void get(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AWS);
        EndpointService service =
                api(stage).getGroupPrivateEndpointEndpointService(stage.project(), CloudProvider.AWS, id);
        assertThat(service).isInstanceOfSatisfying(AwsEndpointService.class, aws -> {
            assertThat(aws.id()).isEqualTo(id);
            stage.whereAllIsKnown(() -> {
                assertThat(aws.status()).contains(EndpointServiceStatus.AVAILABLE);
                assertThat(aws.regionName()).contains("US_EAST_1");
            });
            assertThat(aws.endpointServiceName()).isPresent();
        });
    }

    private static void update(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AWS);
        UpdateEndpointServiceRequest body = UpdateEndpointServiceRequest.builder()
                .addSupportedRemoteRegions("EU_WEST_2", "EU_CENTRAL_1")
                .build();
        assertThat(api(stage).updateGroupPrivateEndpointEndpointService(stage.project(), id, body))
                .isInstanceOfSatisfying(
                        AwsEndpointService.class,
                        aws -> assertThat(aws.supportedRemoteRegions())
                                .containsExactlyInAnyOrder("EU_WEST_2", "EU_CENTRAL_1"));
    }

    private static void delete(Stage stage) {
        String id = stage.service(dev.atlaslink.client.model.CloudProvider.AWS);
        api(stage).deleteGroupPrivateEndpointEndpointService(stage.project(), CloudProvider.AWS, id);
        assertThat(api(stage).getGroupPrivateEndpointEndpointService(stage.project(), CloudProvider.AWS, id))
                .isInstanceOfSatisfying(
                        AwsEndpointService.class,
                        aws -> assertThat(aws.status()).contains(EndpointServiceStatus.DELETING));
    }

    private static void getRegionalMode(Stage stage) {
        RegionalMode mode = api(stage).getGroupPrivateEndpointRegionalMode(stage.project());
        stage.whereAllIsKnown(() -> assertThat(mode.enabled()).isFalse());
    }

    private static void toggle(Stage stage) {
        RegionalMode on = RegionalMode.builder().enabled(true).build();
        assertThat(api(stage).toggleGroupPrivateEndpointRegionalMode(stage.project(), on))
                .isEqualTo(on);
    }
}
