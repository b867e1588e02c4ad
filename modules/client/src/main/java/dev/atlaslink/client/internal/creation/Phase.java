package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Set;

/** Tells what becomes of a resource if it is left alone. */
public enum Phase {
    /** It serves or is on the way to it; so is one in a state that this version does not know. */
    USABLE,
    /** It will not serve, and stands in the way until somebody deletes it (Atlas v1.0 reference). */
    FAILED,
    /** It will go. */
    LEAVING;

    private static final Set<ResourceStatus> ON_THE_WAY_OUT = Set.of(ResourceStatus.DELETING, ResourceStatus.DELETED);

    /**
     * Judges a status.
     *
     * @param status of the resource
     * @param failed states from which it will not come to serve
     * @return what becomes of it
     */
    public static Phase of(ResourceStatus status, Set<ResourceStatus> failed) {
        if (ON_THE_WAY_OUT.contains(status)) {
            return LEAVING;
        }
        return failed.contains(status) ? FAILED : USABLE;
    }
}
