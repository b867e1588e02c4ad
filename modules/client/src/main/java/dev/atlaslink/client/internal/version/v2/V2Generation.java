package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.CloudBackupsApi;
import dev.atlaslink.api.v2.ClustersApi;
import dev.atlaslink.api.v2.DataFederationApi;
import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.NetworkPeeringApi;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.version.shared.ClusterCalls;
import dev.atlaslink.client.internal.version.shared.EncryptionSettingsCalls;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.PrivateIpModeCalls;
import dev.atlaslink.client.internal.version.shared.RegionalModeCalls;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;

/** The versioned API with dated media types. */
public final class V2Generation implements Generation {
    private final Pipeline pipeline;
    private final String project;

    /**
     * Speaks to Atlas.
     *
     * @param pipeline the way to Atlas
     * @param project the project
     */
    public V2Generation(Pipeline pipeline, ProjectId project) {
        this.pipeline = pipeline;
        this.project = project.value();
    }

    @Override
    public ApiVersion version() {
        return ApiVersion.V2;
    }

    @Override
    public ServiceCalls services(CloudProvider provider) {
        return new V2ServiceCalls(pipeline.api(PrivateEndpointServicesApi.class), project, provider);
    }

    @Override
    public ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(
            CloudProvider provider, EndpointServiceId service) {
        return new V2EndpointCalls(pipeline.api(PrivateEndpointServicesApi.class), project, provider, service);
    }

    @Override
    public RegionalModeCalls regionalMode() {
        return new V2RegionalModeCalls(pipeline.api(PrivateEndpointServicesApi.class), project);
    }

    @Override
    public PrivateIpModeCalls privateIpMode() {
        return new V2PrivateIpModeCalls(pipeline.api(NetworkPeeringApi.class), project);
    }

    @Override
    public EncryptionSettingsCalls encryptionSettings() {
        return new V2EncryptionSettingsCalls(pipeline.api(EncryptionAtRestApi.class), project);
    }

    @Override
    public ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> encryptionEndpoints(
            CloudProvider provider) {
        return new V2EncryptionEndpointCalls(pipeline.api(EncryptionAtRestApi.class), project, provider);
    }

    @Override
    public ClusterCalls clusters() {
        return new V2ClusterCalls(
                pipeline.api(ClustersApi.class), project, pipeline.settings().resourceDate());
    }

    @Override
    public ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> backupEndpoints(
            CloudProvider provider) {
        return new V2BackupEndpointCalls(pipeline.api(CloudBackupsApi.class), project, provider);
    }

    @Override
    public ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> dataFederationEndpoints() {
        return new V2DataFederationEndpointCalls(pipeline.api(DataFederationApi.class), project);
    }
}
