package dev.atlaslink.client;

/** Says what an {@code ensure} may do beyond looking and creating. */
public enum EnsureOption {
    /**
     * Deletes what failed and stands in the way, waits until it is gone, and creates it anew. Without this option it is
     * reported as a {@link dev.atlaslink.client.error.FailedLeftoverException}. What serves is never deleted.
     */
    REPLACE_FAILED
}
