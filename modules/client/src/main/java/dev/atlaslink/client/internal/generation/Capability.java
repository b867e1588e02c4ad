package dev.atlaslink.client.internal.generation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says, in one place, what only some API generations can do; {@link Traits} says which. The guide to versions shows the same
 * table, but for what a caller does not ask for.
 */
public enum Capability {
    /** The oldest generation has no provider in its paths: it knows one only. */
    PRIVATE_ENDPOINTS_OF_AZURE("a private endpoint of AZURE"),
    /** The oldest generation has no provider in its paths: it knows one only. */
    PRIVATE_ENDPOINTS_OF_GCP("a private endpoint of GCP"),
    /** v1.0 tells the region of an Azure service nowhere (v1.0 reference), so not even the absence of one could be told. */
    REGION_OF_AZURE_SERVICES("finding a service of AZURE by its region"),
    /** v1.0's request has no such property. */
    REMOTE_REGIONS("a service with supportedRemoteRegions"),
    /** v1.0's request has no such property. */
    PORT_MAPPING("a service with portMappingEnabled"),
    /** v1.0 has no PATCH of a service. */
    UPDATE_OF_SERVICES("an update of a private endpoint service"),
    /** Came with the later v1.0 generation. */
    REGIONAL_MODE("regional mode"),
    /** Deprecated in the generations that have it; the oldest one has private links only. */
    PRIVATE_IP_MODE("private IP mode"),
    /** The oldest generation has private links only. */
    ENCRYPTION_AT_REST("encryption at rest"),
    /** They came with v2 (v2 reference). */
    ENCRYPTION_ENDPOINTS("a private endpoint for encryption at rest"),
    /** v1.0's settings have no such property. */
    PRIVATE_NETWORKING("encryption at rest with requirePrivateNetworking"),
    /** v1.0's settings have no such property. */
    SEARCH_NODES("encryption at rest with enabledForSearchNodes"),
    /** v1.0's list of Azure's clouds lacks it (Atlas v1.0 reference). */
    AZURE_US_GOVERNMENT("encryption at rest with azureEnvironment AZURE_US_GOVERNMENT"),
    /** This library reads them with v2 only. */
    CLUSTERS("clusters"),
    /** The specs of v1.0 have private networking only. */
    PROJECTS("reading projects"),
    /** Came with v2 of 2024-11-13 (v2 reference). */
    BACKUP_ENDPOINTS("a private endpoint for backups"),
    /** v2 reference. */
    DATA_FEDERATION_ENDPOINTS("a private endpoint for data federation"),
    /** v1.0 takes HTTP Digest only. */
    ACCESS_TOKENS("an access token"),
    /** v1.0 has one version only. */
    RESOURCE_DATES("a version by its date"),
    /** v1.0 knows an endpoint before the provider does, as NONE (Atlas v1.0 reference). */
    STATUS_NONE("the status NONE");

    /** What a request needs beside its provider. */
    private static final Variants<PrivateEndpointServiceRequest, Void, Optional<Capability>> OF_REQUEST =
            Variants.<PrivateEndpointServiceRequest, Void, Optional<Capability>>of(PrivateEndpointServiceRequest.class)
                    .when(
                            PrivateEndpointServiceRequest.Aws.class,
                            (aws, none) -> aws.supportedRemoteRegions().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(REMOTE_REGIONS))
                    .when(PrivateEndpointServiceRequest.Azure.class, (azure, none) -> Optional.empty())
                    .when(
                            PrivateEndpointServiceRequest.Gcp.class,
                            (gcp, none) -> gcp.portMappingEnabled() ? Optional.of(PORT_MAPPING) : Optional.empty())
                    .build();

    private final String what;

    Capability(String what) {
        this.what = what;
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
        OF_REQUEST.apply(request, null).ifPresent(capability -> capability.require(version));
    }

    /**
     * Refuses, before anything is sent, encryption-at-rest settings that a generation cannot express.
     *
     * @param settings to change
     * @param version the chosen generation
     * @throws UnsupportedInVersionException naming the setting that would allow it
     */
    public static void require(EncryptionAtRestConfig settings, ApiVersion version) {
        if (settings.awsKms().flatMap(AwsKms::requirePrivateNetworking).isPresent()
                || settings.azureKeyVault()
                        .flatMap(AzureKeyVault::requirePrivateNetworking)
                        .isPresent()) {
            PRIVATE_NETWORKING.require(version);
        }
        if (settings.enabledForSearchNodes().isPresent()) {
            SEARCH_NODES.require(version);
        }
        if (settings.azureKeyVault()
                .flatMap(AzureKeyVault::environment)
                .filter(AzureEnvironment.AZURE_US_GOVERNMENT::equals)
                .isPresent()) {
            AZURE_US_GOVERNMENT.require(version);
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
        switch (provider) {
            case AWS, GCP -> {}
            case AZURE -> REGION_OF_AZURE_SERVICES.require(version);
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

    /**
     * Says what to do about a generation that cannot do it.
     *
     * @param version the chosen generation
     * @return the exception to throw
     */
    public UnsupportedInVersionException refusal(ApiVersion version) {
        return new UnsupportedInVersionException(what, version.toString(), "set apiVersion to " + allowed());
    }

    /**
     * Names the generations that can do it.
     *
     * @return such as {@code v1.0 or v2}
     */
    public String allowed() {
        return Generations.names(this::isIn, " or ");
    }

    /**
     * Tells whether a generation can do it.
     *
     * @param version the generation
     * @return whether it can
     */
    public boolean isIn(ApiVersion version) {
        return Traits.of(version).can(this);
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
