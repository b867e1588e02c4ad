package dev.atlaslink.client.model;

import java.util.Arrays;

/** Names the cloud provider at the far end of a private endpoint. */
public enum CloudProvider {
    /** Amazon Web Services, reached through AWS PrivateLink. */
    AWS,
    /** Microsoft Azure, reached through Azure Private Link. */
    AZURE,
    /** Google Cloud, reached through Private Service Connect. */
    GCP;

    /**
     * Reads a provider's name as Atlas spells it; case does not matter.
     *
     * @param text such as {@code AWS}
     * @return the provider
     * @throws IllegalArgumentException if the text names no provider
     */
    public static CloudProvider of(String text) {
        return Arrays.stream(values())
                .filter(provider -> provider.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Check.refused("provider", text, "one of AWS, AZURE, GCP"));
    }
}
