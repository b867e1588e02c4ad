package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import java.util.List;

/** Knows whose key service Atlas can reach through private endpoints (Atlas API reference). */
public final class KeyServices {
    public static final List<CloudProvider> REACHABLE = List.of(CloudProvider.AWS, CloudProvider.AZURE);

    private KeyServices() {}

    /**
     * Refuses the others.
     *
     * @param provider of the key service
     * @throws IllegalArgumentException if it is another
     */
    public static void requireReachable(CloudProvider provider) {
        if (provider == null || !REACHABLE.contains(provider)) {
            throw refusal(provider);
        }
    }

    /**
     * Refuses a provider.
     *
     * @param provider whose key service is none of these
     * @return the exception to throw
     */
    public static IllegalArgumentException refusal(CloudProvider provider) {
        return Required.refusal("provider", provider, "AWS or AZURE");
    }
}
