package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Set;

/**
 * Says, in one place, which states end a wait. A state in neither set, known or not, is pending.
 *
 * @param ready states in which the resource serves
 * @param failed states from which it will not come to serve
 */
public record StatusSets(Set<ResourceStatus> ready, Set<ResourceStatus> failed) {
    /** v2 makes AWS services AVAILABLE, v1.0 leaves them WAITING_FOR_USER; both are ready for endpoints. */
    public static final StatusSets SERVICE = new StatusSets(
            Set.of(ResourceStatus.AVAILABLE, ResourceStatus.WAITING_FOR_USER), Set.of(ResourceStatus.FAILED));

    /** AWS may reject an endpoint; the other providers let it fail. */
    public static final StatusSets ENDPOINT =
            new StatusSets(Set.of(ResourceStatus.AVAILABLE), Set.of(ResourceStatus.FAILED, ResourceStatus.REJECTED));

    /** PENDING_ACCEPTANCE is a milestone on the way, on which Azure waits for an approval. */
    public static final StatusSets ENCRYPTION_AT_REST_ENDPOINT =
            new StatusSets(Set.of(ResourceStatus.ACTIVE), Set.of(ResourceStatus.FAILED));
}
