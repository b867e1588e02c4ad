package dev.atlaslink.client.internal.version.legacy;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
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

/** The oldest generation, "PrivateLink connections", which knows AWS only. */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
public final class LegacyGeneration implements Generation {
    private final Pipeline pipeline;
    private final String project;

    /**
     * Speaks to Atlas.
     *
     * @param pipeline the way to Atlas
     * @param project the project
     */
    public LegacyGeneration(Pipeline pipeline, ProjectId project) {
        this.pipeline = pipeline;
        this.project = project.value();
    }

    @Override
    public ApiVersion version() {
        return ApiVersion.V1_LEGACY;
    }

    @Override
    public ServiceCalls services(CloudProvider provider) {
        Capability.requireProvider(provider, version());
        return new LegacyServiceCalls(pipeline.api(PrivateLinkConnectionsApi.class), project);
    }

    @Override
    public ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(
            CloudProvider provider, EndpointServiceId service) {
        Capability.requireProvider(provider, version());
        return new LegacyEndpointCalls(pipeline.api(PrivateLinkConnectionsApi.class), project, service);
    }

    @Override
    public RegionalModeCalls regionalMode() {
        throw Capability.REGIONAL_MODE.refusal(version());
    }

    @Override
    public PrivateIpModeCalls privateIpMode() {
        throw Capability.PRIVATE_IP_MODE.refusal(version());
    }

    @Override
    public EncryptionSettingsCalls encryptionSettings() {
        throw Capability.ENCRYPTION_AT_REST.refusal(version());
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
