package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.model.CloudProvider;

/** Knows whose key service Atlas can reach through private endpoints (Atlas API reference). */
final class KeyServices {
    private KeyServices() {}

    static CloudProvider requireReachable(CloudProvider provider) {
        if (provider != CloudProvider.AWS && provider != CloudProvider.AZURE) {
            throw new IllegalArgumentException("provider is " + provider + "; allowed is AWS or AZURE");
        }
        return provider;
    }
}
