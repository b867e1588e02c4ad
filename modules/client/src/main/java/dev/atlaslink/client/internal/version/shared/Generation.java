package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.family.ResourceCalls;
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
import dev.atlaslink.client.model.Region;

/**
 * One API generation and what it offers in one project. No method has a default: each generation says what it lacks, by an
 * {@link dev.atlaslink.client.error.UnsupportedInVersionException}, before anything is sent.
 */
public interface Generation {
    ApiVersion version();

    ServiceCalls services(CloudProvider provider);

    ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(
            CloudProvider provider, EndpointServiceId service);

    RegionalModeCalls regionalMode();

    PrivateIpModeCalls privateIpMode();

    EncryptionSettingsCalls encryptionSettings();

    ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> encryptionEndpoints(
            CloudProvider provider);

    ClusterCalls clusters();

    ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> backupEndpoints(CloudProvider provider);

    ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> dataFederationEndpoints();
}
