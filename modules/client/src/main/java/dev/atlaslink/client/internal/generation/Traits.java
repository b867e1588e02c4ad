package dev.atlaslink.client.internal.generation;

import static dev.atlaslink.client.internal.generation.Capability.ACCESS_TOKENS;
import static dev.atlaslink.client.internal.generation.Capability.AZURE_US_GOVERNMENT;
import static dev.atlaslink.client.internal.generation.Capability.BACKUP_ENDPOINTS;
import static dev.atlaslink.client.internal.generation.Capability.CLUSTERS;
import static dev.atlaslink.client.internal.generation.Capability.DATA_FEDERATION_ENDPOINTS;
import static dev.atlaslink.client.internal.generation.Capability.ENCRYPTION_AT_REST;
import static dev.atlaslink.client.internal.generation.Capability.ENCRYPTION_ENDPOINTS;
import static dev.atlaslink.client.internal.generation.Capability.PORT_MAPPING;
import static dev.atlaslink.client.internal.generation.Capability.PRIVATE_ENDPOINTS_OF_AZURE;
import static dev.atlaslink.client.internal.generation.Capability.PRIVATE_ENDPOINTS_OF_GCP;
import static dev.atlaslink.client.internal.generation.Capability.PRIVATE_IP_MODE;
import static dev.atlaslink.client.internal.generation.Capability.PRIVATE_NETWORKING;
import static dev.atlaslink.client.internal.generation.Capability.PROJECTS;
import static dev.atlaslink.client.internal.generation.Capability.REGIONAL_MODE;
import static dev.atlaslink.client.internal.generation.Capability.REGION_OF_AZURE_SERVICES;
import static dev.atlaslink.client.internal.generation.Capability.REMOTE_REGIONS;
import static dev.atlaslink.client.internal.generation.Capability.RESOURCE_DATES;
import static dev.atlaslink.client.internal.generation.Capability.SEARCH_NODES;
import static dev.atlaslink.client.internal.generation.Capability.STATUS_NONE;
import static dev.atlaslink.client.internal.generation.Capability.UPDATE_OF_SERVICES;

import dev.atlaslink.client.ApiVersion;
import java.util.Set;

/**
 * What tells one API generation from the others. It is declared for each: nothing follows from which is the newer one.
 *
 * @param path what its paths begin with, after {@code /api/atlas/}; the v1.0 generations share theirs
 * @param capabilities what it can do that not all can
 */
public record Traits(String path, Set<Capability> capabilities) {
    private static final Traits LEGACY = new Traits("v1.0", Set.of(STATUS_NONE));

    private static final Traits V1 = new Traits(
            "v1.0",
            Set.of(
                    STATUS_NONE,
                    PRIVATE_ENDPOINTS_OF_AZURE,
                    PRIVATE_ENDPOINTS_OF_GCP,
                    REGIONAL_MODE,
                    PRIVATE_IP_MODE,
                    ENCRYPTION_AT_REST));

    private static final Traits V2 = new Traits(
            "v2",
            Set.of(
                    ACCESS_TOKENS,
                    RESOURCE_DATES,
                    PRIVATE_ENDPOINTS_OF_AZURE,
                    PRIVATE_ENDPOINTS_OF_GCP,
                    REGION_OF_AZURE_SERVICES,
                    REMOTE_REGIONS,
                    PORT_MAPPING,
                    UPDATE_OF_SERVICES,
                    REGIONAL_MODE,
                    PRIVATE_IP_MODE,
                    ENCRYPTION_AT_REST,
                    ENCRYPTION_ENDPOINTS,
                    PRIVATE_NETWORKING,
                    SEARCH_NODES,
                    AZURE_US_GOVERNMENT,
                    PROJECTS,
                    BACKUP_ENDPOINTS,
                    DATA_FEDERATION_ENDPOINTS,
                    CLUSTERS));

    /**
     * Returns the traits of a generation. Without a default: a new generation has to be described to compile.
     *
     * @param version the generation
     * @return its traits
     */
    public static Traits of(ApiVersion version) {
        return switch (version) {
            case V1_LEGACY -> LEGACY;
            case V1 -> V1;
            case V2 -> V2;
        };
    }

    /**
     * Tells whether the generation can do something.
     *
     * @param capability the something
     * @return whether it can
     */
    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /**
     * Returns what its paths begin with.
     *
     * @return such as {@code /api/atlas/v2/}
     */
    public String pathPrefix() {
        return "/api/atlas/" + path + "/";
    }

    /** Tells whether a path is one of its own, whatever its query; that of the API itself has no slash at its end. */
    boolean owns(String target) {
        int query = target.indexOf('?');
        String asked = query < 0 ? target : target.substring(0, query);
        String prefix = pathPrefix();
        return asked.startsWith(prefix) || prefix.equals(asked + "/");
    }
}
