package dev.atlaslink.client.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps the regions of a provider by the spellings met so far. */
final class RegionCache {
    /** Several times what there is in all spellings; beyond it somebody makes names up. */
    private static final int CAPACITY = 1000;

    private final Map<String, Region> regions = new ConcurrentHashMap<>();

    Region get(String name, Supplier<Region> region) {
        Region known = regions.get(name);
        if (known != null) {
            return known;
        }
        Region found = region.get();
        if (regions.size() < CAPACITY) {
            regions.put(name, found);
        }
        return found;
    }
}
