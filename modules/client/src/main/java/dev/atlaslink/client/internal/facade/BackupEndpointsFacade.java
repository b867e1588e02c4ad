package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.BackupEndpoints;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;

/** The private endpoints for backups of one provider. */
final class BackupEndpointsFacade extends DescribedResources<BackupEndpointRequest, BackupEndpoint, BackupEndpointId>
        implements BackupEndpoints {
    private final CloudProvider provider;
    private final Recipes recipes;

    BackupEndpointsFacade(
            CloudProvider provider,
            ResourceCalls<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> calls,
            Lifecycle lifecycle,
            Recipes recipes) {
        super(new BackupEndpointKind(provider), calls, lifecycle);
        this.provider = provider;
        this.recipes = recipes;
    }

    @Override
    public CloudProvider provider() {
        return provider;
    }

    @Override
    public Connecting<BackupEndpoint> connect(BackupEndpointRequest request) {
        return recipes.activated(this, kind().check(request));
    }
}
