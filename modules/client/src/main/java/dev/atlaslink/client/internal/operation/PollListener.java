package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody who waits is told. A poll tells one thing at a time, but time may run out meanwhile; no method throws.
 *
 * @param <R> type of the resource
 */
interface PollListener<R> {
    /** Atlas showed the resource. */
    void seen(Snapshot<R> snapshot, Duration elapsed);

    /** Atlas does not find the resource. */
    void gone(NotFoundException notFound, Duration elapsed);

    /** Atlas did not respond, or refused. */
    void failed(RuntimeException failure);

    /** The time limit has come. */
    void expired(Duration elapsed);

    /** Runs a poll that is made for whoever waits, and maybe for others. */
    void during(Runnable poll);

    /** Who waited does so no longer; the failure is why, if it is one. */
    void left(Optional<Throwable> failure);

    /** Nobody will poll any more. */
    void stopped(RuntimeException reason);

    /** Tells whether the wait has ended. */
    boolean isOver();
}
