package dev.atlaslink.simulator.internal.spec;

import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Names the parts of the API that differ in how they negotiate and respond.
 *
 * <p>What differs is asked of a part, which says all of it here; nothing else tells the parts apart.
 */
public enum Surface {
    /** Both v1.0 generations: plain JSON, Accept ignored, paging parameters taken by every operation. */
    V1("/api/atlas/v1.0/", Accept.IGNORED, Limit.BY_VARIANT, Paging.TOLERATED, Cache.OPEN),
    /** The versioned API: dated media types, rate limit headers. */
    V2("/api/atlas/v2/", Accept.DATED, Limit.ALWAYS, Paging.CHECKED, Cache.OPEN),
    /** The token endpoints: plain JSON, OAuth errors. */
    OAUTH("/api/oauth/", Accept.IGNORED, Limit.NEVER, Paging.CHECKED, Cache.FORBIDDEN),
    /** What steers the simulator; Atlas has no such paths. */
    CONTROL("/_atlas/", Accept.IGNORED, Limit.NEVER, Paging.CHECKED, Cache.OPEN);

    private enum Accept {
        DATED,
        IGNORED
    }

    private enum Limit {
        ALWAYS,
        BY_VARIANT,
        NEVER
    }

    private enum Paging {
        CHECKED,
        TOLERATED
    }

    private enum Cache {
        OPEN,
        FORBIDDEN
    }

    private final String prefix;
    private final Accept accept;
    private final Limit limit;
    private final Paging paging;
    private final Cache cache;

    Surface(String prefix, Accept accept, Limit limit, Paging paging, Cache cache) {
        this.prefix = prefix;
        this.accept = accept;
        this.limit = limit;
        this.paging = paging;
        this.cache = cache;
    }

    static Surface of(String path) {
        return Arrays.stream(values())
                .filter(surface -> (path + "/").startsWith(surface.prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        Wording.refusal("path", path, "a path that begins with one of " + prefixes())));
    }

    private static List<String> prefixes() {
        return Arrays.stream(values()).map(surface -> surface.prefix).toList();
    }

    /** Says whether its operations have dated versions, of which Accept chooses one. */
    public boolean isDated() {
        return accept == Accept.DATED;
    }

    /** Says whether its calls draw on the token buckets of rate limits, given how the simulator is to behave. */
    public boolean isLimited(Set<Variant> variants) {
        return switch (limit) {
            case ALWAYS -> true;
            case BY_VARIANT -> variants.contains(Variant.V1_RATE_LIMITED);
            case NEVER -> false;
        };
    }

    /** Says whether operations that have nothing to page take the paging parameters all the same. */
    public boolean toleratesPaging() {
        return paging == Paging.TOLERATED;
    }

    /** Says whether caches may keep its responses; those that hold tokens they may not (RFC 6749, 5.1). */
    public boolean isCacheable() {
        return cache == Cache.OPEN;
    }
}
