package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import java.time.Duration;
import java.time.Instant;

/** One wait in the common polling: what for, since when and until when. */
final class Waiter<R> {
    private static final Duration LAST_CALL = Duration.ofSeconds(1);

    private final Subject<R> subject;
    private final Watch<R> watch;
    private final PollTime time;
    private final Instant start;
    private final Instant deadline;
    private final Instant lastCall;

    Waiter(Subject<R> subject, Watch<R> watch, Duration limit, PollTime time) {
        this.subject = subject;
        this.watch = watch;
        this.time = time;
        this.start = time.now();
        this.deadline = time.after(limit);
        Duration half = limit.dividedBy(2);
        this.lastCall = deadline.minus(half.compareTo(LAST_CALL) < 0 ? half : LAST_CALL);
    }

    Subject<R> subject() {
        return subject;
    }

    Instant deadline() {
        return deadline;
    }

    /** Returns when to look for the last time, early enough for the answer to come within the limit. */
    Instant lastCall() {
        return lastCall;
    }

    boolean isOver() {
        return watch.isOver();
    }

    void seen(Snapshot<R> snapshot) {
        watch.seen(snapshot, elapsed());
    }

    void gone(NotFoundException answer) {
        watch.gone(answer, elapsed());
    }

    void failed(RuntimeException failure) {
        watch.failed(failure);
    }

    void expired() {
        watch.expired(elapsed());
    }

    void stopped(RuntimeException reason) {
        watch.stopped(reason);
    }

    private Duration elapsed() {
        return Duration.between(start, time.now());
    }
}
