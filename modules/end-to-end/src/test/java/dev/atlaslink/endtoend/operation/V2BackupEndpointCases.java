package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.CloudBackupsApi;
import dev.atlaslink.api.v2.model.BackupPrivateEndpoint;
import dev.atlaslink.api.v2.model.BackupPrivateEndpointPage;
import dev.atlaslink.api.v2.model.BackupPrivateEndpointStatus;
import dev.atlaslink.api.v2.model.BackupProvider;
import dev.atlaslink.api.v2.model.CreateBackupPrivateEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;

/** Calls of v2 to the private endpoints for backups. */
final class V2BackupEndpointCases {
    private static final String DATE = "2024-11-13";
    private static final String BACKUPS = "backups in object storage of the customer";

    private V2BackupEndpointCases() {}

    static List<OperationCase> all() {
        return List.of(
                v2("createGroupBackupPrivateEndpoint", "AWS", DATE)
                        .sends("POST", "/backup/AWS/privateEndpoints")
                        .withExample("request-example.json")
                        .responding(201)
                        .needing(BACKUPS)
                        .by(V2BackupEndpointCases::create),
                v2("createGroupBackupPrivateEndpoint", "AWS, VPC in another region", DATE)
                        .sends("POST", "/backup/AWS/privateEndpoints")
                        .withExample("request-example-vpc.json")
                        .responding(201)
                        .needing(BACKUPS)
                        .by(V2BackupEndpointCases::createForOtherVpc),
                v2("getGroupBackupPrivateEndpoint", "AWS", DATE)
                        .sends("GET", "/backup/AWS/privateEndpoints/{resource}")
                        .by(V2BackupEndpointCases::get),
                v2("listGroupBackupPrivateEndpoints", "AWS, all parameters", DATE)
                        .sends("GET", "/backup/AWS/privateEndpoints?pageNum=1&itemsPerPage=100&includeCount=true")
                        .by(V2BackupEndpointCases::list),
                v2("deleteGroupBackupPrivateEndpoint", "AWS", DATE)
                        .sends("DELETE", "/backup/AWS/privateEndpoints/{resource}")
                        .responding(204)
                        .needing(BACKUPS)
                        .by(V2BackupEndpointCases::delete));
    }

    private static CloudBackupsApi api(Stage stage) {
        return stage.api(CloudBackupsApi.class);
    }

    private static void create(Stage stage) {
        BackupPrivateEndpoint created = create(stage, request().build());
        assertThat(created.vpcRegionName()).isEmpty();
    }

    private static void createForOtherVpc(Stage stage) {
        BackupPrivateEndpoint created =
                create(stage, request().vpcRegionName("US_WEST_2").build());
        assertThat(created.vpcRegionName()).contains("US_WEST_2");
    }

    private static CreateBackupPrivateEndpointRequest.Builder request() {
        return CreateBackupPrivateEndpointRequest.builder()
                .cloudProvider(BackupProvider.AWS)
                .regionName("US_EAST_1");
    }

    private static BackupPrivateEndpoint create(Stage stage, CreateBackupPrivateEndpointRequest body) {
        BackupPrivateEndpoint created =
                api(stage).createGroupBackupPrivateEndpoint(stage.project(), BackupProvider.AWS, body);
        assertThat(created.id().orElseThrow()).matches("[a-f0-9]{24}");
        assertThat(created.status()).contains(BackupPrivateEndpointStatus.INITIATING);
        return created;
    }

    private static void get(Stage stage) {
        String id = stage.resource(ResourceKind.BACKUP_ENDPOINT, CloudProvider.AWS);
        BackupPrivateEndpoint endpoint =
                api(stage).getGroupBackupPrivateEndpoint(stage.project(), BackupProvider.AWS, id);
        assertThat(endpoint.id()).contains(id);
        stage.whereAllIsKnown(() -> {
            assertThat(endpoint.status()).contains(BackupPrivateEndpointStatus.ACTIVE);
            assertThat(endpoint.regionName()).contains("US_EAST_1");
        });
    }

    private static void list(Stage stage) {
        String id = stage.resource(ResourceKind.BACKUP_ENDPOINT, CloudProvider.AWS);
        BackupPrivateEndpointPage page =
                api(stage).listGroupBackupPrivateEndpoints(stage.project(), BackupProvider.AWS, 1, 100, true);
        stage.whereAllIsKnown(() -> assertThat(page.totalCount()).contains(1));
        assertThat(page.links()).extracting(link -> link.rel().orElse("")).contains("self");
        assertThat(page.results())
                .anySatisfy(endpoint -> assertThat(endpoint.id()).contains(id));
    }

    private static void delete(Stage stage) {
        String id = stage.resource(ResourceKind.BACKUP_ENDPOINT, CloudProvider.AWS);
        api(stage).deleteGroupBackupPrivateEndpoint(stage.project(), BackupProvider.AWS, id);
        assertThat(api(stage)
                        .getGroupBackupPrivateEndpoint(stage.project(), BackupProvider.AWS, id)
                        .status())
                .contains(BackupPrivateEndpointStatus.DELETING);
    }
}
