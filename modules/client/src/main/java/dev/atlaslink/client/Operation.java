package dev.atlaslink.client;

import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Follows a resource that Atlas is creating or deleting. Nothing happens between calls: only {@link #poll()} and
 * {@link #await()} send anything.
 *
 * @param <T> what the operation yields: the resource that is created, or the id of the one that is deleted
 */
public interface Operation<T> {
    /** How long {@link #await()} waits. Recorded creations take 1 to 6 minutes, rare ones far longer. */
    Duration DEFAULT_LIMIT = Duration.ofMinutes(60);

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
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses the call or no answer comes
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
     * Asks Atlas again and again until the operation has reached its aim.
     *
     * @param limit how long to wait in all, more than zero
     * @return the resource when ready; for a deletion the id of what is gone
     * @throws dev.atlaslink.client.error.WaitTimeoutException if the limit passes; the resource still exists
     * @throws dev.atlaslink.client.error.WaitFailedException if the resource reaches a state without a way back
     * @throws dev.atlaslink.client.error.InterruptedCallException if the thread is interrupted
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses a call or no answer comes
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    T await(Duration limit);

    /**
     * Reports every answer while waiting.
     *
     * @param listener called by the waiting thread
     * @return this operation
     */
    Operation<T> onProgress(Consumer<Progress> listener);
}
