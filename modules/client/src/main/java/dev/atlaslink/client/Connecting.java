package dev.atlaslink.client;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Makes a connection step by step. Nothing is sent before {@code await} is called. Each wait begins with what exists,
 * so that after a time limit, a failure or a restart the same call goes on where the one before ended. Thread-safe; two
 * waits at the same time are two runs.
 *
 * @param <T> what is connected
 */
public interface Connecting<T> {
    /**
     * Waits up to {@link Operation#DEFAULT_LIMIT}; see {@link #await(Duration)}.
     *
     * @return what is connected
     */
    default T await() {
        return await(Operation.DEFAULT_LIMIT);
    }

    /**
     * Takes the steps that are left and waits until the last one is done.
     *
     * @param limit for all steps together, more than zero; it ends waits, but interrupts neither a call under way nor
     *     the caller's own code
     * @return what is connected
     * @throws dev.atlaslink.client.error.ConnectFailedException if a step fails, with the step, the ids so far and the
     *     failure as its cause: an {@link dev.atlaslink.client.error.AtlasException}, such as a
     *     {@link dev.atlaslink.client.error.WaitTimeoutException}, or what the caller's own code threw
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    T await(Duration limit);

    /**
     * Deletes what a run created and what does not become ready in it; see {@link #deleteIfNotReady(Duration)}.
     *
     * @return this
     */
    default Connecting<T> deleteIfNotReady() {
        return deleteIfNotReady(Operation.DEFAULT_LIMIT);
    }

    /**
     * Lets every run from now on delete the service or endpoint that it created if the one does not become ready within
     * the limit, or fails, and wait until it is gone; see {@link Operation#deleteIfNotReady(Duration)}. The cause of
     * the {@link dev.atlaslink.client.error.ConnectFailedException} says what came of it. What is ready stays, such as the
     * service of an endpoint that failed, as does what was there before, and what was created at the provider. Off unless
     * this is called.
     *
     * @param goneWithin how long it may take to go, more than zero; is added to the limit of the run
     * @return this
     * @throws IllegalArgumentException if the time is not more than zero
     * @throws UnsupportedOperationException if this is an implementation of your own that cannot
     */
    default Connecting<T> deleteIfNotReady(Duration goneWithin) {
        throw new UnsupportedOperationException("this implementation of Connecting deletes nothing: " + getClass());
    }

    /**
     * Reports the start of every step, and every response while waiting. A listener that throws ends the wait.
     *
     * @param listener called by the waiting thread
     * @return this
     */
    Connecting<T> onProgress(Consumer<ConnectProgress> listener);
}
