package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import java.util.List;

/** Knows whose key service Atlas can reach through private endpoints (Atlas API reference). */
final class KeyServices {
    static final List<CloudProvider> REACHABLE = List.of(CloudProvider.AWS, CloudProvider.AZURE);

    private KeyServices() {}

    static CloudProvider requireReachable(CloudProvider provider) {
        if (provider == null || !REACHABLE.contains(provider)) {
            throw Required.refusal("provider", provider, "AWS or AZURE");
        }
        return provider;
    }
}
