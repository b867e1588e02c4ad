package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.model.Region;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the observer of regions that a client does not know, each once: every list may name them again. */
public final class UnknownRegions {
    private final Set<Region> told = ConcurrentHashMap.newKeySet();
    private final AtlasObserver observer;

    /**
     * Creates what a client has seen.
     *
     * @param observer hears of them
     */
    public UnknownRegions(AtlasObserver observer) {
        this.observer = observer;
    }

    /**
     * Tells of a region if it is news.
     *
     * @param region what a request or a response names
     */
    public void see(Region region) {
        if (!region.isKnown() && told.add(region)) {
            observer.unknownRegion(region);
        }
    }
}
