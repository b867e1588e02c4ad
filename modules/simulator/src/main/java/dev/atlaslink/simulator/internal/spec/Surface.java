package dev.atlaslink.simulator.internal.spec;

/** Names the parts of the API that differ in how they negotiate and answer. */
public enum Surface {
    /** Both v1.0 generations: plain JSON, Accept ignored. */
    V1,
    /** The versioned API: dated media types, rate limit headers. */
    V2,
    /** The token endpoints: plain JSON, OAuth errors. */
    OAUTH,
    /** What steers the simulator; Atlas has no such paths. */
    CONTROL;

    static Surface of(String path) {
        if (path.startsWith("/api/atlas/v1.0/")) {
            return V1;
        }
        if (path.startsWith("/api/atlas/v2/")) {
            return V2;
        }
        if (path.startsWith("/api/oauth/")) {
            return OAUTH;
        }
        if (path.startsWith("/_atlas/")) {
            return CONTROL;
        }
        throw new IllegalStateException("The path " + path + " belongs to no known part of the API");
    }
}
