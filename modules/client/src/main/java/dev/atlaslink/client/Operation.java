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
 * <p>All waits of a client share their polls: however many wait for services of one provider in one project, Atlas is
 * asked for the list, once per interval; who waits for one thing alone asks for that. A poll that fails does not end a
 * wait if the next may succeed (5xx, 429, no response, a response that cannot be read); any other failure does, and so
 * does the time limit, always. An operation is thread-safe.
 *
 * @param <T> what the operation yields: the resource that is created, or the id of the one that is deleted
 */
public interface Operation<T> {
    /** How long {@link #await()} waits. Recorded creations take 1 to 6 minutes, rare ones far longer. */
    Duration DEFAULT_LIMIT = Duration.ofMinutes(60);

    /**
     * Returns an operation that has reached its aim, for a test of your own code; nothing is sent.
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
     * Returns an operation that does not reach its aim, for a test of your own code; nothing is sent.
     *
     * @param id of the resource
     * @param current what {@link #current()} and {@link #poll()} return
     * @param status of the resource, such as {@link ResourceStatus#FAILED}
     * @param failure what {@link #await()} throws, such as a {@link dev.atlaslink.client.error.WaitFailedException}
     * @param <T> what the operation yields
     * @return ends every wait at once; {@link #awaitStatus(ResourceStatus)} for this status ends well
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
     * Returns what is known now, without asking Atlas.
     *
     * @return the resource as last seen; for a deletion the id
     */
    T current();

    /**
     * Returns the status last seen, without asking Atlas.
     *
     * @return for a deletion that is done, {@link ResourceStatus#DELETED}
     */
    ResourceStatus status();

    /**
     * Tells, without asking Atlas, whether the operation has reached its aim.
     *
     * @return {@code true} when {@link #await()} would return at once
     */
    boolean isDone();

    /**
     * Asks Atlas once.
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
     * Waits until the operation has reached its aim.
     *
     * @param limit how long to wait in all, more than zero
     * @return the resource when ready; for a deletion the id of what is gone
     * @throws dev.atlaslink.client.error.WaitTimeoutException if the limit passes; the resource still exists
     * @throws dev.atlaslink.client.error.WaitFailedException if the resource reaches a state without a way back
     * @throws dev.atlaslink.client.error.NotFoundException if the resource is gone, unless that is the aim; one that no
     *     poll has shown is given 10 s to show
     * @throws dev.atlaslink.client.error.InterruptedCallException if the thread is interrupted; it carries the id
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses a poll for good
     * @throws IllegalArgumentException if the limit is not more than zero
     * @throws IllegalStateException if the client is closed, before or meanwhile
     */
    T await(Duration limit);

    /**
     * Waits up to {@link #DEFAULT_LIMIT} for a milestone; see {@link #awaitStatus(Set, Duration)}.
     *
     * @param status such as {@link ResourceStatus#PENDING_ACCEPTANCE}
     * @return the resource as last seen; for a deletion the id
     */
    default T awaitStatus(ResourceStatus status) {
        return awaitStatus(status, DEFAULT_LIMIT);
    }

    /**
     * Waits for a milestone; see {@link #awaitStatus(Set, Duration)}.
     *
     * @param status such as {@link ResourceStatus#PENDING_ACCEPTANCE}
     * @param limit how long to wait in all, more than zero
     * @return the resource as last seen; for a deletion the id
     */
    default T awaitStatus(ResourceStatus status, Duration limit) {
        return awaitStatus(Set.of(Required.notNull("status", status, "a status as Atlas spells it")), limit);
    }

    /**
     * Waits until the resource shows one of some states, or the operation has reached its aim: a milestone may pass
     * between two polls. A state that is asked for ends the wait well, even {@link ResourceStatus#FAILED}.
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
     * @return completes when the operation has reached its aim
     */
    default CompletableFuture<T> toFuture() {
        return toFuture(DEFAULT_LIMIT);
    }

    /**
     * Waits without a thread: however many wait, a client has one that keeps their time and a few that poll. What follows
     * upon the future without an executor of its own runs in the common pool. Cancelling or completing it ends the wait.
     *
     * @param limit how long to wait in all, more than zero
     * @return completes with what {@link #await(Duration)} returns or, exceptionally, with what it throws
     * @throws IllegalArgumentException if the limit is not more than zero
     * @throws IllegalStateException if the client is closed
     */
    CompletableFuture<T> toFuture(Duration limit);

    /**
     * Reports every response while waiting. A listener that throws ends the wait with its exception.
     *
     * @param listener called by the waiting thread; with {@link #toFuture(Duration)} by a thread that polls for others
     *     too, so it should be quick
     * @return this operation
     */
    Operation<T> onProgress(Consumer<Progress> listener);
}
