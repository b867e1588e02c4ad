package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import java.time.Duration;

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

    /** Nobody will poll any more. */
    void stopped(RuntimeException reason);

    /** Tells whether the wait has ended. */
    boolean isOver();
}
