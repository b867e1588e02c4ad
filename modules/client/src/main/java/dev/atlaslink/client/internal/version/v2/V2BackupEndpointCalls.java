package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.CloudBackupsApi;
import dev.atlaslink.api.v2.model.BackupPrivateEndpoint;
import dev.atlaslink.api.v2.model.BackupPrivateEndpointPage;
import dev.atlaslink.api.v2.model.BackupPrivateEndpointStatus;
import dev.atlaslink.api.v2.model.BackupProvider;
import dev.atlaslink.api.v2.model.CreateBackupPrivateEndpointRequest;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.LinkedPage;
import dev.atlaslink.client.internal.paging.LinkedPages;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** The private endpoints for backups of one provider. */
final class V2BackupEndpointCalls implements ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> {
    private final CloudBackupsApi api;
    private final String project;
    private final CloudProvider provider;
    private final BackupProvider name;

    V2BackupEndpointCalls(CloudBackupsApi api, String project, CloudProvider provider) {
        this.api = api;
        this.project = project;
        this.provider = provider;
        this.name = BackupProvider.of(provider.name());
    }

    @Override
    public BackupEndpoint create(BackupEndpointRequest request) {
        return result(api.createGroupBackupPrivateEndpoint(project, name, body(request)));
    }

    @Override
    public BackupEndpoint get(BackupEndpointId id) {
        return result(api.getGroupBackupPrivateEndpoint(project, name, id.value()));
    }

    @Override
    public PageReader<BackupEndpoint> pages() {
        return new LinkedPages<>("backup private endpoints of " + provider, this::page, BackupEndpoint::id);
    }

    @Override
    public void delete(BackupEndpointId id) {
        api.deleteGroupBackupPrivateEndpoint(project, name, id.value());
    }

    private CreateBackupPrivateEndpointRequest body(BackupEndpointRequest request) {
        return CreateBackupPrivateEndpointRequest.builder()
                .cloudProvider(name)
                .regionName(request.region().atlasName())
                .vpcRegionName(Optional.of(request.vpcRegion())
                        .filter(region -> !region.equals(request.region()))
                        .map(Region::atlasName))
                .build();
    }

    /** The count may lag behind, and is not asked for. */
    private LinkedPage<BackupEndpoint> page(int number) {
        BackupPrivateEndpointPage page =
                api.listGroupBackupPrivateEndpoints(project, name, number, V2Pages.SIZE, false);
        return V2Pages.page(page.results(), page.links(), page.totalCount(), this::result);
    }

    private BackupEndpoint result(BackupPrivateEndpoint endpoint) {
        return BackupEndpoint.builder()
                .id(ResponseIds.backupEndpoint(endpoint.id().orElse(null)))
                .provider(provider)
                .region(Region.of(provider, endpoint.regionName()))
                .vpcRegion(Region.of(provider, endpoint.vpcRegionName()))
                .status(ResourceStatus.of(endpoint.status().map(BackupPrivateEndpointStatus::value)))
                .errorMessage(endpoint.errorMessage())
                .connectionName(endpoint.privateEndpointConnectionName())
                .unknownProperties(endpoint.unknownProperties())
                .build();
    }
}
