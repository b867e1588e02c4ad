package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Backup;
import dev.atlaslink.client.BackupEndpoints;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;

/** How backups reach object storage. */
record BackupFacade(Generation generation, Lifecycle lifecycle, Recipes recipes) implements Backup {
    @Override
    public BackupEndpoints endpoints(CloudProvider provider) {
        if (provider != CloudProvider.AWS) {
            throw Required.refusal("provider", provider, "AWS");
        }
        return new BackupEndpointsFacade(provider, generation.backupEndpoints(provider), lifecycle, recipes);
    }
}
