package dev.atlaslink.client.model;

import java.util.Set;

/**
 * Names the Azure cloud that holds a key vault (Atlas API reference).
 *
 * <p>An open set: a cloud that this version does not know is kept, see {@link #isKnown()}.
 *
 * @param value the cloud as Atlas spells it
 */
public record AzureEnvironment(String value) {
    /** The public Azure cloud. */
    public static final AzureEnvironment AZURE = new AzureEnvironment("AZURE");

    /** Azure operated in China. */
    public static final AzureEnvironment AZURE_CHINA = new AzureEnvironment("AZURE_CHINA");

    /** Azure for the government of the United States. */
    public static final AzureEnvironment AZURE_US_GOVERNMENT = new AzureEnvironment("AZURE_US_GOVERNMENT");

    private static final Set<AzureEnvironment> KNOWN = Set.of(AZURE, AZURE_CHINA, AZURE_US_GOVERNMENT);

    /**
     * Checks that there is a cloud.
     *
     * @param value not blank
     * @throws IllegalArgumentException if it is blank
     */
    public AzureEnvironment {
        Check.notBlank("azureEnvironment", value, "an Azure cloud as Atlas spells it, such as AZURE");
    }

    /**
     * Tells whether this version of the library knows the cloud.
     *
     * @return {@code false} for a cloud that Atlas introduced later
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
