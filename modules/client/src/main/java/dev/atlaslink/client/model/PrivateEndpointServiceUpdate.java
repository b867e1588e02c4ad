package dev.atlaslink.client.model;

import java.util.Arrays;
import java.util.List;

/**
 * Changes a private endpoint service of AWS, the only kind that can be changed (Atlas API reference).
 *
 * @param supportedRemoteRegions all other regions from which the service is to be reached, at most 35; those left out
 *     are removed, repeated ones counted once
 */
public record PrivateEndpointServiceUpdate(List<Region> supportedRemoteRegions) {
    /**
     * Checks the regions.
     *
     * @throws IllegalArgumentException if one is not AWS's or they are more than 35
     */
    public PrivateEndpointServiceUpdate {
        supportedRemoteRegions = RegionChecks.remote(supportedRemoteRegions);
    }

    /**
     * Replaces the regions from which the service can be reached besides its own.
     *
     * @param regions such as {@code eu-west-1} or {@code EU_WEST_1}; none removes all
     * @return the change
     * @throws IllegalArgumentException if no region can be named so, or they are more than 35
     */
    public static PrivateEndpointServiceUpdate remoteRegions(String... regions) {
        return remoteRegions(Arrays.stream(Check.notNull("supportedRemoteRegions", regions, "regions of AWS"))
                .map(Region::aws)
                .toList());
    }

    /**
     * Replaces the regions from which the service can be reached besides its own.
     *
     * @param regions of AWS; none removes all
     * @return the change
     * @throws IllegalArgumentException if one is not AWS's, or they are more than 35
     */
    public static PrivateEndpointServiceUpdate remoteRegions(List<Region> regions) {
        return new PrivateEndpointServiceUpdate(regions);
    }
}
