package dev.atlaslink.client;

import java.util.Optional;

/**
 * The resources of one kind in one place, such as the private endpoint services of one provider, with the methods that
 * all kinds have. The interface of a kind says what identifies a resource and when it is ready.
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
     * Starts a creation. It is never repeated blindly: if no response tells its outcome, the client polls for a
     * resource that was not there before, and only if none shows within {@code attemptTimeout} it sends the request
     * again, {@code maxAttempts} times in all.
     *
     * @param request what to create
     * @return the running operation, with the resource as Atlas returned it or as a poll found it
     * @throws dev.atlaslink.client.error.ConflictException if there is one already and Atlas allows no second one
     * @throws dev.atlaslink.client.error.AmbiguousResultException if the response was lost and what this call created
     *     cannot be told from what others created meanwhile
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the response was lost and polls did not find out
     *     what became of it
     */
    Operation<R> create(Q request);

    /**
     * Returns what a request asks for, and creates it if there is none.
     *
     * <p>One that is usable, or will be, is adopted. If one is DELETING, the call waits until it is gone and creates
     * another. One that failed is reported, or replaced with {@link EnsureOption#REPLACE_FAILED}.
     *
     * <p>Threads of one process take turns. If Atlas allows several, processes need a
     * {@link dev.atlaslink.client.creation.CreationLock}. Without one, two processes that both find none may both create; the
     * later of the two gets an exception, or deletes its own with {@link EnsureOption#REMOVE_OWN_DUPLICATE}.
     *
     * @param request what shall exist
     * @param options what it may do besides
     * @return the operation until it is ready, which may be done already
     * @throws dev.atlaslink.client.error.DuplicateCreatedException if another process created the same before this call did
     * @throws dev.atlaslink.client.error.CreationLockException if the lock cannot be acquired
     * @throws dev.atlaslink.client.error.FailedLeftoverException if it is there but failed
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, or the responses leave open
     *     which it is
     * @throws dev.atlaslink.client.error.ConflictException if Atlas refuses it, or says that there is one but none
     *     shows within {@code attemptTimeout}
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the response of a creation was lost and polls did
     *     not find out what became of it
     * @throws dev.atlaslink.client.error.WaitTimeoutException if one is DELETING for longer than
     *     {@link Operation#DEFAULT_LIMIT}
     */
    Operation<R> ensure(Q request, EnsureOption... options);

    /**
     * Resumes a creation or change by the id alone, such as in another process.
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
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, or the responses leave open
     *     which it is
     */
    Optional<R> find(Q request);

    /**
     * Lists all of them.
     *
     * @return fetched page by page while one iterates
     */
    AtlasList<R> list();

    /**
     * Starts a deletion, which is done when Atlas responds with 404.
     *
     * @param id of the resource
     * @return the running operation, which ends with the id of the deleted resource
     */
    Operation<I> delete(I id);

    /**
     * Resumes a deletion by the id alone. Nothing is sent before somebody waits.
     *
     * @param id of the resource
     * @return the operation, which ends with the id of the deleted resource
     */
    Operation<I> resumeDeletion(I id);
}
