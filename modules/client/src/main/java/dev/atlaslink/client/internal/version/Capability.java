package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says, in one place, what only some API generations can do; the guide to versions shows the same table. */
public enum Capability {
    /** The oldest generation has no provider in its paths: it knows one only. */
    PRIVATE_ENDPOINTS_OF_AZURE("a private endpoint of AZURE", ApiVersion.V1),
    /** The oldest generation has no provider in its paths: it knows one only. */
    PRIVATE_ENDPOINTS_OF_GCP("a private endpoint of GCP", ApiVersion.V1),
    /** v1.0 tells the region of an Azure service nowhere (seed 000), so not even the absence of one could be told. */
    REGION_OF_AZURE_SERVICES("finding a service of AZURE by its region", ApiVersion.V2),
    /** v1.0's request has no such property. */
    REMOTE_REGIONS("a service with supportedRemoteRegions", ApiVersion.V2),
    /** v1.0's request has no such property. */
    PORT_MAPPING("a service with portMappingEnabled", ApiVersion.V2),
    /** v1.0 has no PATCH of a service. */
    UPDATE_OF_SERVICES("an update of a private endpoint service", ApiVersion.V2),
    /** Came with the later v1.0 generation. */
    REGIONAL_MODE("regional mode", ApiVersion.V1),
    /** Its private endpoints came with v2 (seed 004). */
    ENCRYPTION_AT_REST("encryption at rest with private endpoints", ApiVersion.V2);

    private final String what;
    private final ApiVersion since;

    Capability(String what, ApiVersion since) {
        this.what = what;
        this.since = since;
    }

    /**
     * Refuses, before anything is sent, what a generation cannot do.
     *
     * @param version the chosen generation
     * @throws UnsupportedInVersionException naming the setting that would allow it
     */
    public void require(ApiVersion version) {
        if (!isIn(version)) {
            throw refusal(version);
        }
    }

    /**
     * Refuses, before anything is sent, the private endpoints of a provider that a generation does not know.
     *
     * @param provider that is asked for
     * @param version the chosen generation
     * @throws UnsupportedInVersionException naming the setting that would allow it
     */
    public static void requireProvider(CloudProvider provider, ApiVersion version) {
        ofProvider(provider).ifPresent(capability -> capability.require(version));
    }

    /**
     * Refuses, before anything is sent, a service that a generation cannot express.
     *
     * @param request for the service
     * @param version the chosen generation
     * @throws UnsupportedInVersionException naming the setting that would allow it
     */
    public static void require(PrivateEndpointServiceRequest request, ApiVersion version) {
        requireProvider(request.provider(), version);
        if (request instanceof PrivateEndpointServiceRequest.Aws aws
                && !aws.supportedRemoteRegions().isEmpty()) {
            REMOTE_REGIONS.require(version);
        }
        if (request instanceof PrivateEndpointServiceRequest.Gcp gcp && gcp.portMappingEnabled()) {
            PORT_MAPPING.require(version);
        }
    }

    /**
     * Refuses, before anything is sent, to look for a service by its region where a generation tells none.
     *
     * @param provider of the region
     * @param version the chosen generation
     * @throws UnsupportedInVersionException naming the setting that would allow it
     */
    public static void requireRegions(CloudProvider provider, ApiVersion version) {
        if (provider == CloudProvider.AZURE) {
            REGION_OF_AZURE_SERVICES.require(version);
        }
    }

    /**
     * Returns the providers whose private endpoints a generation knows.
     *
     * @param version the chosen generation
     * @return in the order of the enum
     */
    public static List<CloudProvider> providers(ApiVersion version) {
        return Arrays.stream(CloudProvider.values())
                .filter(provider -> ofProvider(provider).stream().allMatch(capability -> capability.isIn(version)))
                .toList();
    }

    UnsupportedInVersionException refusal(ApiVersion version) {
        String allowed = Arrays.stream(ApiVersion.values())
                .filter(this::isIn)
                .map(ApiVersion::toString)
                .collect(Collectors.joining(" or "));
        return new UnsupportedInVersionException(what, version.toString(), "set apiVersion to " + allowed);
    }

    /**
     * Tells whether a generation can do it; no later one has lost what an earlier one could.
     *
     * @param version the generation
     * @return whether it can
     */
    public boolean isIn(ApiVersion version) {
        return version.compareTo(since) >= 0;
    }

    /** Every generation knows AWS. */
    private static Optional<Capability> ofProvider(CloudProvider provider) {
        return switch (provider) {
            case AWS -> Optional.empty();
            case AZURE -> Optional.of(PRIVATE_ENDPOINTS_OF_AZURE);
            case GCP -> Optional.of(PRIVATE_ENDPOINTS_OF_GCP);
        };
    }
}
