package dev.atlaslink.client;

/** Lists what an {@code ensure} may do besides finding and creating. */
public enum EnsureOption {
    /**
     * Deletes a resource that failed and is in the way, waits until it is gone, and creates another. Without this
     * option it is reported as a {@link dev.atlaslink.client.error.FailedLeftoverException}. A usable resource is never
     * deleted.
     */
    REPLACE_FAILED,

    /**
     * Of several usable resources, adopts the oldest, by the time in its id and then by the id, so that all processes
     * choose the same one. Without this option they are reported as an
     * {@link dev.atlaslink.client.error.AmbiguousResultException}.
     */
    ADOPT_OLDEST,

    /**
     * If another process created the same at the same time and was first, deletes what this call created, as long as
     * nothing uses it, and adopts the other. Without this option it is reported as a
     * {@link dev.atlaslink.client.error.DuplicateCreatedException}. What others created is never deleted.
     */
    REMOVE_OWN_DUPLICATE
}
