package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One wait in the common polling: what for, since when and until when. */
final class Waiter<R> {
    private static final Duration LAST_CALL = Duration.ofSeconds(1);

    private final PollTarget<R> target;
    private final PollListener<R> listener;
    private final PollTime time;
    private final Instant start;
    private final Instant deadline;
    private final Instant lastCall;

    Waiter(PollTarget<R> target, PollListener<R> listener, Duration limit, PollTime time) {
        this.target = target;
        this.listener = listener;
        this.time = time;
        this.start = time.now();
        this.deadline = time.after(limit);
        Duration half = limit.dividedBy(2);
        this.lastCall = deadline.minus(half.compareTo(LAST_CALL) < 0 ? half : LAST_CALL);
    }

    PollTarget<R> target() {
        return target;
    }

    Instant deadline() {
        return deadline;
    }

    /** Returns when to poll for the last time, early enough for the response to come within the limit. */
    Instant lastCall() {
        return lastCall;
    }

    boolean isOver() {
        return listener.isOver();
    }

    void seen(Snapshot<R> snapshot) {
        listener.seen(snapshot, elapsed());
    }

    void gone(NotFoundException notFound) {
        listener.gone(notFound, elapsed());
    }

    void failed(RuntimeException failure) {
        listener.failed(failure);
    }

    void expired() {
        listener.expired(elapsed());
    }

    void during(Runnable poll) {
        listener.during(poll);
    }

    void left(Optional<Throwable> failure) {
        listener.left(failure);
    }

    void stopped(RuntimeException reason) {
        listener.stopped(reason);
    }

    private Duration elapsed() {
        return Duration.between(start, time.now());
    }
}
