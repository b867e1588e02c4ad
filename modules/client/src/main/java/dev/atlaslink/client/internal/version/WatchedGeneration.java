package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.family.WatchedCalls;
import dev.atlaslink.client.internal.family.WatchedItems;
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
import dev.atlaslink.client.model.Region;
import java.util.function.Consumer;

/** Adds to the calls of any generation what is the same for all: regions are watched, ids of Azure found as spelled. */
final class WatchedGeneration implements Generation {
    private final Generation generation;
    private final Consumer<Region> regions;

    WatchedGeneration(Generation generation, Consumer<Region> regions) {
        this.generation = generation;
        this.regions = regions;
    }

    @Override
    public ApiVersion version() {
        return generation.version();
    }

    @Override
    public ServiceCalls services(CloudProvider provider) {
        return new WatchedServiceCalls(generation.services(provider), regions);
    }

    @Override
    public ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(
            CloudProvider provider, EndpointServiceId service) {
        // A request for an endpoint names none: it is where its service is.
        ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> calls = new WatchedItems<>(
                generation.endpoints(provider, service),
                (request, sees) -> {},
                (endpoint, sees) -> endpoint.region().ifPresent(sees),
                regions);
        return switch (provider) {
            case AWS, GCP -> calls;
            case AZURE ->
                new AzureSpelledCalls<>(
                        calls, () -> generation.services(provider).get(service).endpointIds());
        };
    }

    @Override
    public RegionalModeCalls regionalMode() {
        return generation.regionalMode();
    }

    @Override
    public PrivateIpModeCalls privateIpMode() {
        return generation.privateIpMode();
    }

    @Override
    public EncryptionSettingsCalls encryptionSettings() {
        return new WatchedSettingsCalls(generation.encryptionSettings(), regions);
    }

    @Override
    public ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> encryptionEndpoints(
            CloudProvider provider) {
        return new WatchedCalls<>(
                generation.encryptionEndpoints(provider),
                (region, sees) -> sees.accept(region),
                (endpoint, sees) -> endpoint.region().ifPresent(sees),
                regions);
    }

    @Override
    public ClusterCalls clusters() {
        return generation.clusters();
    }

    @Override
    public ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> backupEndpoints(
            CloudProvider provider) {
        return new WatchedCalls<>(
                generation.backupEndpoints(provider),
                (request, sees) -> {
                    sees.accept(request.region());
                    sees.accept(request.vpcRegion());
                },
                (endpoint, sees) -> {
                    endpoint.region().ifPresent(sees);
                    endpoint.vpcRegion().ifPresent(sees);
                },
                regions);
    }

    @Override
    public ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> dataFederationEndpoints() {
        return new WatchedCalls<>(
                generation.dataFederationEndpoints(),
                (request, sees) -> request.region().ifPresent(sees),
                (endpoint, sees) -> endpoint.region().ifPresent(sees),
                regions);
    }
}
