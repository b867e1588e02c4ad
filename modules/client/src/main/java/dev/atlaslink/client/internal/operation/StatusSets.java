package dev.atlaslink.client.internal.operation;

import static dev.atlaslink.client.model.ResourceStatus.ACTIVE;
import static dev.atlaslink.client.model.ResourceStatus.AVAILABLE;
import static dev.atlaslink.client.model.ResourceStatus.CREATING;
import static dev.atlaslink.client.model.ResourceStatus.DELETED;
import static dev.atlaslink.client.model.ResourceStatus.DELETING;
import static dev.atlaslink.client.model.ResourceStatus.FAILED;
import static dev.atlaslink.client.model.ResourceStatus.IDLE;
import static dev.atlaslink.client.model.ResourceStatus.INITIATING;
import static dev.atlaslink.client.model.ResourceStatus.NONE;
import static dev.atlaslink.client.model.ResourceStatus.OK;
import static dev.atlaslink.client.model.ResourceStatus.PENDING;
import static dev.atlaslink.client.model.ResourceStatus.PENDING_ACCEPTANCE;
import static dev.atlaslink.client.model.ResourceStatus.PENDING_RECREATION;
import static dev.atlaslink.client.model.ResourceStatus.REJECTED;
import static dev.atlaslink.client.model.ResourceStatus.REPAIRING;
import static dev.atlaslink.client.model.ResourceStatus.UNKNOWN;
import static dev.atlaslink.client.model.ResourceStatus.UPDATING;
import static dev.atlaslink.client.model.ResourceStatus.VERIFIED;
import static dev.atlaslink.client.model.ResourceStatus.WAITING_FOR_USER;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.HashSet;
import java.util.Set;

/**
 * Says, in one place, what each state means to a wait (Atlas API reference, recorded responses). A state in none of the
 * sets counts as pending, and is worth telling.
 *
 * @param ready states in which the resource serves
 * @param pending states on the way
 * @param failed states from which it will not come to serve
 */
public record StatusSets(Set<ResourceStatus> ready, Set<ResourceStatus> pending, Set<ResourceStatus> failed) {
    /** v2 makes AWS services AVAILABLE, v1.0 leaves them WAITING_FOR_USER; both are ready for endpoints. */
    public static final StatusSets SERVICE = new StatusSets(
            Set.of(AVAILABLE, WAITING_FOR_USER), Set.of(INITIATING, DELETING, UNKNOWN), Set.of(FAILED, DELETED));

    /** PENDING_ACCEPTANCE is a milestone on the way, on which Azure waits for an approval. */
    public static final StatusSets ENCRYPTION_AT_REST_ENDPOINT = new StatusSets(
            Set.of(ACTIVE),
            Set.of(INITIATING, PENDING_ACCEPTANCE, PENDING_RECREATION, DELETING, UNKNOWN),
            Set.of(FAILED, DELETED));

    /** One that is being deleted becomes IDLE no more. */
    public static final StatusSets CLUSTER =
            new StatusSets(Set.of(IDLE), Set.of(CREATING, UPDATING, REPAIRING, UNKNOWN), Set.of(DELETING, DELETED));

    /** They have the same enum, and nobody to wait for. */
    public static final StatusSets BACKUP_ENDPOINT = ENCRYPTION_AT_REST_ENDPOINT;

    /** An endpoint of AWS is OK in the response to its creation. */
    public static final StatusSets DATA_FEDERATION_ENDPOINT =
            new StatusSets(Set.of(OK), Set.of(PENDING, DELETING, UNKNOWN), Set.of(FAILED, DELETED));

    private static final StatusSets ENDPOINT = new StatusSets(
            Set.of(AVAILABLE),
            Set.of(INITIATING, PENDING_ACCEPTANCE, PENDING, VERIFIED, DELETING, UNKNOWN),
            Set.of(FAILED, REJECTED, DELETED));

    /**
     * Returns the states of an endpoint. AWS may reject one; the other providers let it fail.
     *
     * @param version the generation that tells the state
     * @return the sets
     */
    public static StatusSets endpoint(ApiVersion version) {
        return Capability.STATUS_NONE.isIn(version) ? ENDPOINT.orPending(NONE) : ENDPOINT;
    }

    /** A deletion is done on 404, and tolerates a DELETED; a FAILED on the way is told at once. */
    StatusSets whenDeleted() {
        Set<ResourceStatus> rest = union(union(ready, pending), failed);
        rest.removeAll(Set.of(DELETED, FAILED));
        return new StatusSets(Set.of(DELETED), rest, Set.of(FAILED));
    }

    /** Atlas refuses to delete some resources while they are being made. */
    StatusSets whenDeletable(Set<ResourceStatus> notWhile) {
        Set<ResourceStatus> others = union(union(ready, pending), failed);
        others.removeAll(notWhile);
        return new StatusSets(others, notWhile, Set.of());
    }

    boolean knows(ResourceStatus status) {
        return ready.contains(status) || pending.contains(status) || failed.contains(status);
    }

    private StatusSets orPending(ResourceStatus status) {
        return new StatusSets(ready, union(pending, Set.of(status)), failed);
    }

    private static Set<ResourceStatus> union(Set<ResourceStatus> one, Set<ResourceStatus> other) {
        Set<ResourceStatus> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
