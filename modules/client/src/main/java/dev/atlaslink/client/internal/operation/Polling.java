package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;

/**
 * Polls everything that is waited for on one client, once for all who wait on the same list.
 *
 * <p>One thread keeps the time of all waits, and lives while there are any. While nothing is asked it sleeps by the
 * client's sleeper, so that a clock which moves only by sleeping moves only then. The lock guards the schedule alone: it
 * is never held while somebody is asked or told.
 */
final class Polling implements AutoCloseable {
    /** More than any pause needs; the time to the end of a wait without limit would overflow. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Sleeper sleeper;
    private final PollTime time;
    private final PollThreads threads = new PollThreads();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Schedule schedule;
    private Thread thread;
    private Instant sleepsUntil;
    private boolean woken;
    private boolean closed;

    /**
     * Creates a polling.
     *
     * @param clock source of time
     * @param sleeper lets time pass
     * @param intervals between two polls
     * @param random gives numbers from 0 (inclusive) to 1 (exclusive)
     */
    Polling(Clock clock, Sleeper sleeper, PollIntervals intervals, DoubleSupplier random) {
        this.sleeper = sleeper;
        this.time = new PollTime(clock);
        this.schedule = new Schedule(intervals, random);
    }

    /** Returns the time by which waits are limited. */
    Instant now() {
        return time.now();
    }

    /**
     * Polls something until the wait is over, the limit has come, or the waiter leaves.
     *
     * @throws IllegalStateException if the client is closed
     */
    <R> Waiter<R> join(PollTarget<R> target, Duration limit, PollListener<R> listener) {
        Waiter<R> waiter = new Waiter<>(target, listener, limit, time);
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("this AtlasClient is closed");
            }
            Instant next = schedule.join(waiter, time.now());
            if (thread == null) {
                thread = timekeeper();
                thread.start();
            } else if (sleepsUntil == null || next.isBefore(sleepsUntil)) {
                wake();
            }
            return waiter;
        } finally {
            lock.unlock();
        }
    }

    /** Takes somebody out who need not wait any longer; may be repeated. */
    void leave(Waiter<?> waiter) {
        lock.lock();
        try {
            schedule.leave(waiter);
            if (schedule.isEmpty()) {
                wake();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Tells all who wait that nobody will poll any more; closing again does nothing. */
    @Override
    public void close() {
        List<Waiter<?>> stopped;
        lock.lock();
        try {
            closed = true;
            stopped = schedule.stop();
            wake();
        } finally {
            lock.unlock();
        }
        stop(stopped, new IllegalStateException("this AtlasClient was closed during the wait"));
        threads.close();
    }

    /** The thread takes over nothing of the caller, whose class loader and locals it might keep alive. */
    private Thread timekeeper() {
        Thread keeper = new Thread(null, this::keepTime, "atlaslink-wait-time", 0, false);
        keeper.setDaemon(true);
        return keeper;
    }

    private void keepTime() {
        try {
            while (act()) {
                pause();
            }
        } catch (RuntimeException | Error e) {
            // Clock and sleeper are the user's: if one fails, everybody has to know, for nobody would wake them.
            fail(e);
        }
    }

    /** Does what is due, and tells whether anything is left to be done. */
    private boolean act() {
        List<Waiter<?>> expired;
        Map<Poller<?>, Poll<?>> begun;
        lock.lock();
        try {
            if (schedule.isEmpty()) {
                thread = null;
                return false;
            }
            Instant now = time.now();
            expired = schedule.expire(now);
            begun = schedule.begin(now);
        } finally {
            lock.unlock();
        }
        expired.forEach(Waiter::expired);
        begun.forEach(this::poll);
        return true;
    }

    private void poll(Poller<?> poller, Poll<?> poll) {
        try {
            CompletableFuture<Void> unused = poll.start(threads).whenComplete((none, failure) -> {
                if (failure != null) {
                    poll.stop(failed(failure));
                }
                end(poller);
            });
        } catch (RejectedExecutionException e) {
            // Closed just now: those who waited have been told.
            end(poller);
        }
    }

    private void end(Poller<?> poller) {
        lock.lock();
        try {
            schedule.end(poller, time.now());
            wake();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is due or has changed. */
    private void pause() {
        lock.lock();
        try {
            woken = false;
            Instant now = time.now();
            Instant next = schedule.next();
            if (schedule.isEmpty() || !next.isAfter(now)) {
                return;
            }
            Duration rest = Duration.between(now, next);
            Duration pause = rest.compareTo(LONGEST_PAUSE) < 0 ? rest : LONGEST_PAUSE;
            if (schedule.isPolling()) {
                awaitResponse(pause);
            } else {
                sleep(now.plus(pause), pause);
            }
        } catch (InterruptedException e) {
            // What it was woken for, the schedule tells.
        } finally {
            lock.unlock();
        }
    }

    /** Lets none but real time pass: a clock that moves by sleeping would run away from the response. */
    private void awaitResponse(Duration most) throws InterruptedException {
        long left = most.toNanos();
        while (!woken && left > 0) {
            left = changed.awaitNanos(left);
        }
    }

    /** Lets go of the lock meanwhile; the clock need not have seen the pause, see {@link PollTime}. */
    private void sleep(Instant until, Duration pause) throws InterruptedException {
        sleepsUntil = until;
        lock.unlock();
        try {
            sleeper.sleep(pause);
        } finally {
            lock.lock();
            sleepsUntil = null;
            // One that was meant for this pause must not end the next.
            Thread.interrupted();
        }
        if (!woken) {
            time.slept(until);
        }
    }

    private void wake() {
        woken = true;
        changed.signal();
        if (sleepsUntil != null) {
            thread.interrupt();
        }
    }

    private void fail(Throwable failure) {
        List<Waiter<?>> stopped;
        lock.lock();
        try {
            stopped = schedule.stop();
            thread = null;
        } finally {
            lock.unlock();
        }
        stop(stopped, failed(failure));
    }

    private static void stop(List<Waiter<?>> waiters, RuntimeException reason) {
        waiters.forEach(waiter -> waiter.stopped(reason));
    }

    private static IllegalStateException failed(Throwable failure) {
        return new IllegalStateException("waiting failed: " + failure, failure);
    }
}
