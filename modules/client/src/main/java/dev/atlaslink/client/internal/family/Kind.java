package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes the resources of one kind in one place: everything that a family adds to the verbs of {@link DescribedResources}
 * but the calls.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public interface Kind<Q, R, I> {
    /** Names one for messages, such as {@code private endpoint service}. */
    String name();

    Scope scope();

    /**
     * Refuses, before anything is sent, a request that is wrong or that the generation cannot express.
     *
     * @return the same request
     */
    Q check(Q request);

    /** Refuses, besides, a request for what could not be told from others if it were there. */
    default Q checkIdentity(Q request) {
        return check(request);
    }

    Identity<Q, R, I> identity();

    State<I> state(R resource);

    StatusSets statuses();

    /** Tells whether Atlas itself refuses a second one of what the caller names, rather than replace the first. */
    default boolean isRefusedTwice() {
        return identity().isNamedByCaller();
    }

    /** Tells how one that has the id which the caller chose is different from what is asked for. */
    default List<FieldDifference> differences(Q wanted, R there) {
        return List.of();
    }

    /** Tells whether one goes away although its status does not say so. */
    default boolean isLeaving(R resource) {
        return false;
    }

    /** Lists the states in which Atlas refuses to delete one. */
    default Set<ResourceStatus> undeletable() {
        return Set.of();
    }

    /** Tells whether Atlas shows all by one request, so that those who wait share it. */
    default boolean isListedAtOnce() {
        return true;
    }

    /** Tells, waiting for it if need be, whether nobody uses one, so that it may be deleted if it was created twice. */
    default boolean isUnused(R own, DescribedResources<Q, R, I> there) {
        return false;
    }

    /**
     * Says why one that is in the way, or did not become ready, is not deleted for all that.
     *
     * @return what the deletion would take with it, and what to do instead; empty if nothing
     */
    default Optional<String> reasonToKeep(R resource) {
        return Optional.empty();
    }
}
