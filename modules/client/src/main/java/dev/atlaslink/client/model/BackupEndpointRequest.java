package dev.atlaslink.client.model;

/**
 * Asks for a private endpoint through which backups reach object storage.
 *
 * @param region of the object storage
 * @param vpcRegion where the VPC is; mostly the same region, and then not sent
 */
public record BackupEndpointRequest(Region region, Region vpcRegion) {
    /**
     * Checks both regions.
     *
     * @throws IllegalArgumentException if one is missing, or they are of different providers
     */
    public BackupEndpointRequest {
        Check.notNull("region", region, "a region of AWS");
        String allowed = "a region of " + region.provider();
        if (Check.notNull("vpcRegion", vpcRegion, allowed).provider() != region.provider()) {
            throw Check.refused("vpcRegion", vpcRegion.provider() + " " + vpcRegion, allowed);
        }
    }

    /**
     * Asks for an endpoint in the region of its VPC.
     *
     * @param region of object storage and VPC
     * @return the request
     * @throws IllegalArgumentException if the region is missing
     */
    public static BackupEndpointRequest in(Region region) {
        return new BackupEndpointRequest(region, region);
    }

    /**
     * Asks for the same from a VPC elsewhere.
     *
     * @param region where the VPC is
     * @return another request
     * @throws IllegalArgumentException if the region is missing or of another provider
     */
    public BackupEndpointRequest fromVpcIn(Region region) {
        return new BackupEndpointRequest(this.region, region);
    }
}
