package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.ConnectionApproval;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;

/** The private endpoints for encryption at rest of one provider. */
final class EncryptionAtRestEndpointsFacade
        extends DescribedResources<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId>
        implements EncryptionAtRestEndpoints {
    private final CloudProvider provider;
    private final EncryptionAtRestSettings settings;
    private final Recipes recipes;

    EncryptionAtRestEndpointsFacade(
            CloudProvider provider,
            ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> calls,
            EncryptionAtRestSettings settings,
            Lifecycle lifecycle,
            Recipes recipes) {
        super(new EncryptionEndpointKind(provider), calls, lifecycle);
        this.provider = provider;
        this.settings = settings;
        this.recipes = recipes;
    }

    @Override
    public CloudProvider provider() {
        return provider;
    }

    @Override
    public Connecting<EncryptionAtRestEndpoint> connect(
            Region region, ConnectionApproval<EncryptionAtRestEndpoint> approval) {
        return recipes.approved(
                () -> settings.requirePrivateNetworking(provider), this, kind().check(region), approval);
    }
}
