package dev.atlaslink.client;

import dev.atlaslink.client.internal.operation.SettledOperation;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Follows a resource that Atlas is creating or deleting. Only {@link #poll()} and a wait send anything: {@link #await()},
 * {@link #awaitStatus(ResourceStatus)} or {@link #toFuture()}.
 *
 * <p>All waits of a client share their polls: however many wait for services of one provider in one project, their list
 * is read once per interval. A single wait reads its own resource. A poll that fails does not end a wait if the next
 * may succeed (5xx, 429, no response, a response that cannot be read); any other failure does, and so does the time
 * limit, always. An operation is thread-safe.
 *
 * @param <T> what the operation yields: the resource that is created, or the id of the one that is deleted
 */
public interface Operation<T> {
    /** How long {@link #await()} waits. Recorded creations take 1 to 6 minutes, rare ones far longer. */
    Duration DEFAULT_LIMIT = Duration.ofMinutes(60);

    /**
     * Returns an operation that is done, for a test of your own code; nothing is sent.
     *
     * @param id of the resource
     * @param result what {@link #await()} returns
     * @param status of the resource; for a deletion {@link ResourceStatus#DELETED}
     * @param <T> what the operation yields
     * @return ends every wait at once
     * @throws IllegalArgumentException if an argument is {@code null}
     */
    static <T> Operation<T> completed(String id, T result, ResourceStatus status) {
        return SettledOperation.completed(id, result, status);
    }

    /**
     * Returns an operation that has failed, for a test of your own code; nothing is sent.
     *
     * @param id of the resource
     * @param current what {@link #current()} and {@link #poll()} return
     * @param status of the resource, such as {@link ResourceStatus#FAILED}
     * @param failure what {@link #await()} throws, such as a {@link dev.atlaslink.client.error.WaitFailedException}
     * @param <T> what the operation yields
     * @return ends every wait at once; only {@link #awaitStatus(ResourceStatus)} for this status succeeds
     * @throws IllegalArgumentException if an argument is {@code null}
     */
    static <T> Operation<T> failed(String id, T current, ResourceStatus status, RuntimeException failure) {
        return SettledOperation.failed(id, current, status, failure);
    }

    /**
     * Returns the id of the resource, known from the start.
     *
     * @return never {@code null}
     */
    String id();

    /**
     * Returns what is known now, without a request.
     *
     * @return the resource as last seen; for a deletion the id
     */
    T current();

    /**
     * Returns the status last seen, without a request.
     *
     * @return for a deletion that is done, {@link ResourceStatus#DELETED}
     */
    ResourceStatus status();

    /**
     * Tells, without a request, whether the operation is done: the resource is ready, or gone if it is being deleted.
     *
     * @return {@code true} when {@link #await()} would return at once
     */
    boolean isDone();

    /**
     * Polls once.
     *
     * @return what is known now
     * @throws dev.atlaslink.client.error.NotFoundException if the resource is gone or, just created, does not show yet
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses the call or no response comes
     */
    T poll();

    /**
     * Waits up to {@link #DEFAULT_LIMIT}; see {@link #await(Duration)}.
     *
     * @return the resource when ready; for a deletion the id of what is gone
     */
    default T await() {
        return await(DEFAULT_LIMIT);
    }

    /**
     * Waits until the operation is done.
     *
     * @param limit how long to wait in all, more than zero
     * @return the resource when ready; for a deletion the id of what is gone
     * @throws dev.atlaslink.client.error.WaitTimeoutException if the limit passes; the resource still exists, unless
     *     {@link #deleteIfNotReady(Duration)} was asked for
     * @throws dev.atlaslink.client.error.WaitFailedException if the resource reaches a state from which it cannot
     *     become ready, such as FAILED
     * @throws dev.atlaslink.client.error.NotFoundException if a resource that should become ready is gone; one that no
     *     poll has shown yet is given 10 s to show
     * @throws dev.atlaslink.client.error.InterruptedCallException if the thread is interrupted; it carries the id
     * @throws dev.atlaslink.client.error.AtlasException if a poll fails and the next would fail as well
     * @throws IllegalArgumentException if the limit is not more than zero
     * @throws IllegalStateException if the client is closed, before or meanwhile
     */
    T await(Duration limit);

    /**
     * Waits up to {@link #DEFAULT_LIMIT} for a state on the way; see {@link #awaitStatus(Set, Duration)}.
     *
     * @param status such as {@link ResourceStatus#PENDING_ACCEPTANCE}
     * @return the resource as last seen; for a deletion the id
     */
    default T awaitStatus(ResourceStatus status) {
        return awaitStatus(status, DEFAULT_LIMIT);
    }

    /**
     * Waits for a state on the way; see {@link #awaitStatus(Set, Duration)}.
     *
     * @param status such as {@link ResourceStatus#PENDING_ACCEPTANCE}
     * @param limit how long to wait in all, more than zero
     * @return the resource as last seen; for a deletion the id
     */
    default T awaitStatus(ResourceStatus status, Duration limit) {
        return awaitStatus(Set.of(Required.notNull("status", status, "a status as Atlas spells it")), limit);
    }

    /**
     * Waits until the resource has one of some states, or until the operation is done, since a state may pass between
     * two polls. A state that is waited for ends the wait with success, even {@link ResourceStatus#FAILED}.
     *
     * @param statuses at least one
     * @param limit how long to wait in all, more than zero
     * @return the resource as last seen; for a deletion the id
     * @throws dev.atlaslink.client.error.AtlasException as {@link #await(Duration)} does
     * @throws IllegalArgumentException if there is no status, or the limit is not more than zero
     * @throws IllegalStateException if the client is closed, before or meanwhile
     */
    T awaitStatus(Set<ResourceStatus> statuses, Duration limit);

    /**
     * Waits up to {@link #DEFAULT_LIMIT} without a thread; see {@link #toFuture(Duration)}.
     *
     * @return completes when the operation is done
     */
    default CompletableFuture<T> toFuture() {
        return toFuture(DEFAULT_LIMIT);
    }

    /**
     * Waits without a thread of its own: for all waits, a client has one thread that keeps their time and a few that
     * poll. Dependent stages without an executor run in the common pool. Cancelling or completing the future ends the
     * wait.
     *
     * @param limit how long to wait in all, more than zero
     * @return completes with what {@link #await(Duration)} returns or, exceptionally, with what it throws
     * @throws IllegalArgumentException if the limit is not more than zero
     * @throws IllegalStateException if the client is closed
     */
    CompletableFuture<T> toFuture(Duration limit);

    /**
     * Deletes the resource if a wait ends without it, and waits up to {@link #DEFAULT_LIMIT} until it is gone; see
     * {@link #deleteIfNotReady(Duration)}.
     *
     * @return this operation
     */
    default Operation<T> deleteIfNotReady() {
        return deleteIfNotReady(DEFAULT_LIMIT);
    }

    /**
     * Lets every wait from now on delete the resource if it is not ready, or does not have the status that is waited
     * for, within the limit of the wait, and if it fails, since one that is FAILED or REJECTED never becomes ready and stands in
     * the way of another. The wait then goes on until Atlas no longer finds the resource, and throws what it would have
     * thrown: its {@code isDeleted()} and {@code deletionFailure()} say what came of it. Off unless this is called.
     *
     * <p>Only what the call created is deleted, so this has no effect on an {@code ensure} that found the resource
     * there, on a creation of which the response was lost and which may be another's, on an update, and on a deletion.
     * On a {@code resume} it has, since the caller names the resource: ask for it only with what you created. Nor is
     * the last endpoint of an AWS service deleted, since Atlas would remove the service with it. Nothing is deleted if a
     * poll is refused, the thread is interrupted, a listener throws, the future is cancelled, or the
     * client is closed.
     *
     * @param goneWithin how long the resource may take to go, more than zero; counts from the end of the wait
     * @return this operation
     * @throws IllegalArgumentException if the time is not more than zero
     * @throws UnsupportedOperationException if this is an implementation of your own that cannot
     */
    default Operation<T> deleteIfNotReady(Duration goneWithin) {
        throw new UnsupportedOperationException("this implementation of Operation deletes nothing: " + getClass());
    }

    /**
     * Reports every response while waiting. A listener that throws ends the wait with its exception.
     *
     * @param listener called by the waiting thread; with {@link #toFuture(Duration)} by a thread that polls for others
     *     too, so it should be quick
     * @return this operation
     */
    Operation<T> onProgress(Consumer<Progress> listener);
}
