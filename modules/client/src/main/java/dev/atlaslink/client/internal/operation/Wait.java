package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.http.Proof;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One wait for an operation: hears what a poll shows, passes it on, and knows when it is over.
 *
 * <p>How it ended is handed over as a supplier, so that an exception is made by whom it concerns.
 */
final class Wait<R, T> implements PollListener<R> {
    /**
     * What was just created may show late. Recorded responses show it after 4 s, and the Terraform provider does not look
     * for it before 5 s; the first poll of a wait comes earlier.
     */
    private static final Duration SHOWS_WITHIN = Duration.ofSeconds(10);

    private final PollingOperation<R, T> operation;
    private final Function<Snapshot<T>, Optional<Supplier<T>>> outcome;
    private final Executor listening;
    private final Consumer<Supplier<T>> end;
    private final WaitReport report;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger polls = new AtomicInteger();
    private volatile RuntimeException latestFailure;

    /**
     * Creates a wait.
     *
     * @param operation that is waited for
     * @param outcome how the wait ends when it sees something, if it does
     * @param listening runs what listeners do
     * @param end told once
     * @param report tells the observer
     */
    Wait(
            PollingOperation<R, T> operation,
            Function<Snapshot<T>, Optional<Supplier<T>>> outcome,
            Executor listening,
            Consumer<Supplier<T>> end,
            WaitReport report) {
        this.operation = operation;
        this.outcome = outcome;
        this.listening = listening;
        this.end = end;
        this.report = report;
    }

    @Override
    public void seen(Snapshot<R> snapshot, Duration elapsed) {
        show(operation.see(snapshot), elapsed);
    }

    @Override
    public void gone(NotFoundException notFound, Duration elapsed) {
        Snapshot<T> seen;
        try {
            seen = operation.miss(notFound);
        } catch (NotFoundException e) {
            polls.incrementAndGet();
            latestFailure = e;
            if (operation.hasShown() || elapsed.compareTo(SHOWS_WITHIN) >= 0) {
                end(e);
            }
            return;
        }
        show(seen, elapsed);
    }

    @Override
    public void failed(RuntimeException failure) {
        polls.incrementAndGet();
        latestFailure = failure;
        if (!Proof.isPassing(failure)) {
            end(failure);
        }
    }

    @Override
    public void expired(Duration elapsed) {
        int asked = polls.get();
        Optional<RuntimeException> failure = Optional.ofNullable(latestFailure);
        end(() -> {
            WaitTimeoutException timeout = operation.timeout(elapsed, asked);
            failure.ifPresent(timeout::addSuppressed);
            throw timeout;
        });
    }

    @Override
    public void during(Runnable poll) {
        report.during(poll);
    }

    @Override
    public void left(Optional<Throwable> failure) {
        report.ended(polls.get(), operation.status(), failure);
    }

    @Override
    public void stopped(RuntimeException reason) {
        end(reason);
    }

    @Override
    public boolean isOver() {
        return over.get();
    }

    private void show(Snapshot<T> seen, Duration elapsed) {
        latestFailure = null;
        Progress progress = new Progress(operation.id(), seen.status(), elapsed, polls.incrementAndGet());
        try {
            listening.execute(() -> operation.report(progress));
        } catch (RuntimeException e) {
            end(e);
        } catch (Error e) {
            // Such as an assertion of a test: it is this wait's, and the others go on.
            end(() -> {
                throw e;
            });
        }
        outcome.apply(seen).ifPresent(this::end);
    }

    private void end(RuntimeException failure) {
        end(() -> {
            throw failure;
        });
    }

    private void end(Supplier<T> how) {
        if (over.compareAndSet(false, true)) {
            end.accept(() -> observed(how));
        }
    }

    /** The observer hears of the end before whoever waits goes on. */
    private T observed(Supplier<T> how) {
        T value;
        try {
            value = how.get();
        } catch (RuntimeException | Error e) {
            left(Optional.of(e));
            throw e;
        }
        left(Optional.empty());
        return value;
    }
}
