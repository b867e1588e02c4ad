package dev.atlaslink.client.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps the regions of a provider by the spellings met so far. */
final class RegionCache {
    /** Several times what there is in all spellings; beyond it somebody makes names up. */
    private static final int CAPACITY = 1000;

    private final Map<String, Region> regions = new ConcurrentHashMap<>();

    @Nullable
    Region get(String name) {
        return regions.get(name);
    }

    void add(String name, Region region) {
        if (regions.size() < CAPACITY) {
            regions.put(name, region);
        }
    }
}
