package dev.atlaslink.client;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;

/**
 * Reads and changes the encryption-at-rest settings of one project (Atlas API reference).
 *
 * <p>v1.0 knows no {@code requirePrivateNetworking}, no {@code enabledForSearchNodes} and no {@code AZURE_US_GOVERNMENT}
 * (Atlas v1.0 reference): it does not return them, and to send one with it is refused.
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no response comes.
 */
public interface EncryptionAtRestSettings {
    /**
     * Reads the settings of all providers. Secrets are never among them.
     *
     * @return the settings, with a block for every provider
     */
    EncryptionAtRestConfig get();

    /**
     * Changes settings. Absent blocks stay as they are. A present block is sent whole, so give all of its settings, its
     * secret included: Atlas does not document whether it keeps those left out.
     *
     * @param changes the blocks to change, added to {@link EncryptionAtRestConfig#none()}
     * @return all settings after the change
     * @throws IllegalArgumentException if there is nothing to change
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException if the generation lacks one of the settings
     */
    EncryptionAtRestConfig update(EncryptionAtRestConfig changes);

    /**
     * Makes Atlas reach the key of a provider through private endpoints only, which is needed before the first of them
     * can be created (Terraform provider). Reads the settings first. Unless they say so already, sends the provider's
     * block as it was read, with this one change.
     *
     * @param provider AWS or AZURE
     * @return all settings after the change
     * @throws IllegalArgumentException for GCP, whose key service has no private endpoints in Atlas
     * @throws IllegalStateException if no key of the provider is in use
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless the project's view speaks v2
     */
    EncryptionAtRestConfig requirePrivateNetworking(CloudProvider provider);
}
