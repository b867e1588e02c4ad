package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.EncryptionAtRestApi;
import dev.atlaslink.api.v1.NetworkPeeringApi;
import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.generation.Capability;
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

/** The later v1.0 generation, "endpoint services". */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
public final class V1Generation implements Generation {
    private final Pipeline pipeline;
    private final String project;

    /**
     * Speaks to Atlas.
     *
     * @param pipeline the way to Atlas
     * @param project the project
     */
    public V1Generation(Pipeline pipeline, ProjectId project) {
        this.pipeline = pipeline;
        this.project = project.value();
    }

    @Override
    public ApiVersion version() {
        return ApiVersion.V1;
    }

    @Override
    public ServiceCalls services(CloudProvider provider) {
        return new V1ServiceCalls(pipeline.api(PrivateEndpointServicesApi.class), project, provider);
    }

    @Override
    public ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(
            CloudProvider provider, EndpointServiceId service) {
        return new V1EndpointCalls(pipeline.api(PrivateEndpointServicesApi.class), project, provider, service);
    }

    @Override
    public RegionalModeCalls regionalMode() {
        return new V1RegionalModeCalls(pipeline.api(PrivateEndpointServicesApi.class), project);
    }

    @Override
    public PrivateIpModeCalls privateIpMode() {
        return new V1PrivateIpModeCalls(pipeline.api(NetworkPeeringApi.class), project);
    }

    @Override
    public EncryptionSettingsCalls encryptionSettings() {
        return new V1EncryptionSettingsCalls(pipeline.api(EncryptionAtRestApi.class), project);
    }

    @Override
    public ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> encryptionEndpoints(
            CloudProvider provider) {
        throw Capability.ENCRYPTION_ENDPOINTS.refusal(version());
    }

    @Override
    public ClusterCalls clusters() {
        throw Capability.CLUSTERS.refusal(version());
    }

    @Override
    public ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> backupEndpoints(
            CloudProvider provider) {
        throw Capability.BACKUP_ENDPOINTS.refusal(version());
    }

    @Override
    public ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> dataFederationEndpoints() {
        throw Capability.DATA_FEDERATION_ENDPOINTS.refusal(version());
    }
}
