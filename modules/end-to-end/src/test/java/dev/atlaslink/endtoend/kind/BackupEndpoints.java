package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;

/** Private endpoints for backups, which only AWS has, and v1.0 not at all. */
final class BackupEndpoints implements TestedKind<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> {
    @Override
    public ResourceKind name() {
        return ResourceKind.BACKUP_ENDPOINT;
    }

    @Override
    public List<Wanted<BackupEndpointRequest, BackupEndpoint, BackupEndpointId>> wanted() {
        return List.of(
                endpoint("AWS_BACKUP_ENDPOINT", BackupEndpointRequest.in(Region.aws("us-east-1"))),
                endpoint(
                        "AWS_REMOTE_BACKUP_ENDPOINT",
                        BackupEndpointRequest.in(Region.aws("us-east-1")).fromVpcIn(Region.aws("us-west-2"))));
    }

    private Wanted<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> endpoint(
            String name, BackupEndpointRequest request) {
        return Wanted.of(name, this, CloudProvider.AWS, request)
                .elsewhere(BackupEndpointRequest.in(Region.aws("eu-west-1")))
                .notIn(ApiVersion.V1_LEGACY, ApiVersion.V1);
    }

    @Override
    public ResourceCollection<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> collection(
            AtlasProject project, CloudProvider provider, String parent) {
        return project.backup().endpoints(provider);
    }

    @Override
    public BackupEndpointId id(String text) {
        return BackupEndpointId.of(text);
    }

    @Override
    public String idOf(BackupEndpoint endpoint) {
        return endpoint.id().value();
    }
}
