package dev.atlaslink.client.model;

import java.util.List;

/** Checks the regions of a request. */
final class RegionChecks {
    /** Atlas API reference. */
    private static final int MOST_REMOTE_REGIONS = 35;

    private RegionChecks() {}

    static Region of(CloudProvider provider, Region region) {
        if (Check.notNull("region", region, "a region of " + provider).provider() != provider) {
            throw Check.refused("region", region.provider() + " " + region, "a region of " + provider);
        }
        return region;
    }

    /** Copies the regions; Atlas would list a repeated one twice. */
    static List<Region> remote(List<Region> regions) {
        String allowed = "at most " + MOST_REMOTE_REGIONS + " regions of AWS";
        List<Region> distinct = Check.notNull("supportedRemoteRegions", regions, allowed).stream()
                .distinct()
                .toList();
        boolean foreign =
                distinct.stream().anyMatch(region -> region == null || region.provider() != CloudProvider.AWS);
        if (foreign || distinct.size() > MOST_REMOTE_REGIONS) {
            throw Check.refused("supportedRemoteRegions", distinct, allowed);
        }
        return distinct;
    }
}
