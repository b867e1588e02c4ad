package dev.atlaslink.client;

import java.util.Optional;

/**
 * The resources of one kind in one place, such as the private endpoint services of one provider: what can be done with any
 * kind. What a kind is known by, and when it is ready, its own interface says.
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no response comes,
 * and {@link IllegalArgumentException}, before anything is sent, if an argument is missing or the request is for
 * another place.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public interface ResourceCollection<Q, R, I> {
    /**
     * Starts a creation. It is never repeated blindly: if no response tells what became of it, what was not there
     * before is looked for, and only if nothing shows for {@code attemptTimeout} it is sent again, {@code maxAttempts}
     * times in all.
     *
     * @param request what to create
     * @return the running operation, with the resource as Atlas returned it or as it was found
     * @throws dev.atlaslink.client.error.ConflictException if Atlas has one already and takes no second one
     * @throws dev.atlaslink.client.error.AmbiguousResultException if the response was lost and what was created cannot
     *     be told from what others created meanwhile
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the response was lost and looking did not settle it
     */
    Operation<R> create(Q request);

    /**
     * Returns what a request asks for, and creates it if there is none.
     *
     * <p>One that serves, or is on the way to it, is adopted. One that is DELETING is waited for and then created anew. One
     * that failed is reported, or replaced with {@link EnsureOption#REPLACE_FAILED}.
     *
     * <p>Threads of one process take turns. Where Atlas takes several, two processes that both find none have to be kept apart
     * by a {@link dev.atlaslink.client.creation.CreationLock}. Without one they may both create; the later of the two is
     * told, or removes its own with {@link EnsureOption#REMOVE_OWN_DUPLICATE}.
     *
     * @param request what shall exist
     * @param options what else it may do
     * @return the operation until it is ready, which may be done already
     * @throws dev.atlaslink.client.error.DuplicateCreatedException if another process created the same before this call did
     * @throws dev.atlaslink.client.error.CreationLockException if the lock cannot be had
     * @throws dev.atlaslink.client.error.FailedLeftoverException if it is there but failed
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, or Atlas does not tell which it is
     * @throws dev.atlaslink.client.error.ConflictException if Atlas refuses it, or says that there is one which does not show
     *     within {@code attemptTimeout}
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the response of a creation was lost and looking did
     *     not settle it
     * @throws dev.atlaslink.client.error.WaitTimeoutException if one is DELETING for longer than
     *     {@link Operation#DEFAULT_LIMIT}
     */
    Operation<R> ensure(Q request, EnsureOption... options);

    /**
     * Continues to follow a creation or change from the id alone, such as in another process.
     *
     * @param id of the resource
     * @return the operation, with the resource as it is now
     */
    Operation<R> resume(I id);

    /**
     * Reads one.
     *
     * @param id of the resource
     * @return the resource as it is now
     * @throws dev.atlaslink.client.error.NotFoundException if Atlas has none of that id
     */
    R get(I id);

    /**
     * Looks for what a request asks for.
     *
     * @param request what may exist
     * @return the resource as it is now, whatever its status; empty if there is none
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, or Atlas does not tell which it is
     */
    Optional<R> find(Q request);

    /**
     * Lists all that there are.
     *
     * @return fetched page by page while one iterates
     */
    AtlasList<R> list();

    /**
     * Starts a deletion; done when Atlas no longer finds it.
     *
     * @param id of the resource
     * @return the running operation, which ends with the id of what is gone
     */
    Operation<I> delete(I id);

    /**
     * Continues to follow a deletion from the id alone. Nothing is sent before somebody waits.
     *
     * @param id of the resource
     * @return the operation, which ends with the id of what is gone
     */
    Operation<I> resumeDeletion(I id);
}
