package dev.atlaslink.client;

/** Says what an {@code ensure} may do beyond looking and creating. */
public enum EnsureOption {
    /**
     * Deletes what failed and stands in the way, waits until it is gone, and creates it anew. Without this option it is
     * reported as a {@link dev.atlaslink.client.error.FailedLeftoverException}. What serves is never deleted.
     */
    REPLACE_FAILED,

    /**
     * Where several serve, adopts the oldest, by the time in its id and then by the id, so that all processes choose the
     * same one. Without this option they are reported as an
     * {@link dev.atlaslink.client.error.AmbiguousResultException}.
     */
    ADOPT_OLDEST,

    /**
     * If another process has created the same at the same time, and before this call, deletes what this call created, as
     * long as nothing uses it, and adopts the other. Without this option it is reported as a
     * {@link dev.atlaslink.client.error.DuplicateCreatedException}. What anybody else created is never deleted.
     */
    REMOVE_OWN_DUPLICATE
}
