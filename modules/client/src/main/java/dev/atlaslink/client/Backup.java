package dev.atlaslink.client;

import dev.atlaslink.client.model.CloudProvider;

/** Manages how the backups of one project reach object storage; v2 only. */
public interface Backup {
    /**
     * Gives access to the private endpoints through which backups reach object storage of one provider.
     *
     * @param provider AWS, the only one that Atlas has these for (v2 reference)
     * @return a view; nothing is sent yet
     * @throws IllegalArgumentException for any other provider
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless {@link AtlasProject#apiVersion()} is v2
     */
    BackupEndpoints endpoints(CloudProvider provider);
}
