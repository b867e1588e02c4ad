package dev.atlaslink.client;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;

/** Manages encryption at rest with the customer's keys in one project; v1.0 has its settings only. */
public interface EncryptionAtRest {
    /**
     * Gives access to the settings: which keys Atlas uses, and how it reaches them.
     *
     * @return a view; nothing is sent yet
     */
    EncryptionAtRestSettings config();

    /**
     * Gives access to the private endpoints through which Atlas reaches the key service of one provider.
     *
     * @param provider AWS or AZURE
     * @return a view; nothing is sent yet
     * @throws IllegalArgumentException for GCP, whose key service has no private endpoints in Atlas
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless the project's view speaks v2
     */
    EncryptionAtRestEndpoints endpoints(CloudProvider provider);

    /**
     * Lists the private endpoints of all providers, one provider after the other.
     *
     * @return fetched page by page while one iterates; the iteration throws an {@link
     *     dev.atlaslink.client.error.UnsupportedInVersionException} unless the project's view speaks v2
     */
    AtlasList<EncryptionAtRestEndpoint> listEndpoints();
}
