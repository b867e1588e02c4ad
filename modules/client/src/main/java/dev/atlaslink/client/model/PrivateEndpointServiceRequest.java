package dev.atlaslink.client.model;

import java.util.Arrays;
import java.util.List;

/** Asks for a private endpoint service in a region, with options of its provider. */
public sealed interface PrivateEndpointServiceRequest {
    /**
     * Returns the region of the service.
     *
     * @return never {@code null}
     */
    Region region();

    /**
     * Returns the provider of the service.
     *
     * @return never {@code null}
     */
    default CloudProvider provider() {
        return region().provider();
    }

    /**
     * Asks for a service in a region of any provider, without options.
     *
     * @param region where
     * @return the request
     * @throws IllegalArgumentException if the region is missing
     */
    static PrivateEndpointServiceRequest of(Region region) {
        return switch (Check.notNull("region", region, "a region").provider()) {
            case AWS -> aws(region);
            case AZURE -> azure(region);
            case GCP -> gcp(region);
        };
    }

    /**
     * Asks for a service of AWS PrivateLink.
     *
     * @param region of AWS
     * @return the request, to which remote regions can be added
     * @throws IllegalArgumentException if the region is missing or of another provider
     */
    static Aws aws(Region region) {
        return new Aws(region, List.of());
    }

    /**
     * Asks for a service of AWS PrivateLink.
     *
     * @param region such as {@code us-east-1} or {@code US_EAST_1}
     * @return the request, to which remote regions can be added
     * @throws IllegalArgumentException if no region can be named so
     */
    static Aws aws(String region) {
        return aws(Region.aws(region));
    }

    /**
     * Asks for a service of Azure Private Link.
     *
     * @param region of Azure
     * @return the request
     * @throws IllegalArgumentException if the region is missing or of another provider
     */
    static Azure azure(Region region) {
        return new Azure(region);
    }

    /**
     * Asks for a service of Azure Private Link.
     *
     * @param region such as {@code eastus2} or {@code US_EAST_2}
     * @return the request
     * @throws IllegalArgumentException if no region can be named so
     */
    static Azure azure(String region) {
        return azure(Region.azure(region));
    }

    /**
     * Asks for a service of Google Cloud's Private Service Connect, without port mapping.
     *
     * @param region of Google Cloud
     * @return the request, for which port mapping can be chosen
     * @throws IllegalArgumentException if the region is missing or of another provider
     */
    static Gcp gcp(Region region) {
        return new Gcp(region, false);
    }

    /**
     * Asks for a service of Google Cloud's Private Service Connect, without port mapping.
     *
     * @param region such as {@code us-central1} or {@code CENTRAL_US}
     * @return the request, for which port mapping can be chosen
     * @throws IllegalArgumentException if no region can be named so
     */
    static Gcp gcp(String region) {
        return gcp(Region.gcp(region));
    }

    /**
     * A service of AWS PrivateLink.
     *
     * @param region of the service
     * @param supportedRemoteRegions other regions from which the service can be reached, at most 35 (Atlas API
     *     reference), repeated ones counted once; v1.0 allows none
     */
    record Aws(Region region, List<Region> supportedRemoteRegions) implements PrivateEndpointServiceRequest {
        /**
         * Checks that all regions are AWS's and that the remote ones are.
         *
         * @throws IllegalArgumentException if they are not
         */
        public Aws {
            RegionChecks.of(CloudProvider.AWS, region);
            supportedRemoteRegions = RegionChecks.remote(supportedRemoteRegions);
            if (supportedRemoteRegions.contains(region)) {
                throw Check.refused(
                        "supportedRemoteRegions", supportedRemoteRegions, "regions other than the service's own");
            }
        }

        /**
         * Lets the service be reached from other regions.
         *
         * @param regions of AWS, in place of those named before
         * @return a changed copy
         * @throws IllegalArgumentException if one is not AWS's or is the service's own, or they are more than 35
         */
        public Aws withSupportedRemoteRegions(List<Region> regions) {
            return new Aws(region, regions);
        }

        /**
         * Lets the service be reached from other regions.
         *
         * @param regions such as {@code eu-west-1} or {@code EU_WEST_1}, in place of those named before
         * @return a changed copy
         * @throws IllegalArgumentException if one is no region's name or is the service's own, or they are more than 35
         */
        public Aws withSupportedRemoteRegions(String... regions) {
            return withSupportedRemoteRegions(
                    Arrays.stream(Check.notNull("supportedRemoteRegions", regions, "regions of AWS"))
                            .map(Region::aws)
                            .toList());
        }
    }

    /**
     * A service of Azure Private Link.
     *
     * @param region of the service
     */
    record Azure(Region region) implements PrivateEndpointServiceRequest {
        /**
         * Checks the region.
         *
         * @throws IllegalArgumentException if it is missing or of another provider
         */
        public Azure {
            RegionChecks.of(CloudProvider.AZURE, region);
        }
    }

    /**
     * A service of Google Cloud's Private Service Connect.
     *
     * @param region of the service
     * @param portMappingEnabled whether one endpoint and one service attachment suffice, instead of six; it cannot
     *     change later; v1.0 allows only {@code false}
     */
    record Gcp(Region region, boolean portMappingEnabled) implements PrivateEndpointServiceRequest {
        /**
         * Checks the region.
         *
         * @throws IllegalArgumentException if it is missing or of another provider
         */
        public Gcp {
            RegionChecks.of(CloudProvider.GCP, region);
        }

        /**
         * Chooses port mapping.
         *
         * @return a changed copy
         */
        public Gcp withPortMapping() {
            return new Gcp(region, true);
        }
    }
}
