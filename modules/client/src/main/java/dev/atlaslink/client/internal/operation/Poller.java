package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * The schedule of all waiters on one key: when to poll next, and who is told. Guarded by the lock of {@link Polling}.
 *
 * <p>The pauses grow from the latest join on: what was started last is what changes soonest.
 */
final class Poller<R> {
    private final Object key;
    private final PollIntervals intervals;
    private final DoubleSupplier random;
    private final Set<Waiter<R>> waiters = new LinkedHashSet<>();
    private int polls;
    private boolean polling;
    private Instant due = Instant.MAX;
    private Instant latest = Instant.MIN;

    Poller(Object key, PollIntervals intervals, DoubleSupplier random) {
        this.key = key;
        this.intervals = intervals;
        this.random = random;
    }

    Object key() {
        return key;
    }

    /** Never brings a poll closer to the one before than the first interval; tells when something has to be done. */
    Instant join(Waiter<R> waiter, Instant now) {
        waiters.add(waiter);
        polls = 0;
        due = earlier(due, now.plus(pause()));
        return earlier(due, waiter.lastCall());
    }

    void leave(Waiter<?> waiter) {
        waiters.remove(waiter);
    }

    boolean isPolling() {
        return polling;
    }

    /** A poller that nobody waits for is forgotten, though not before its poll has ended. */
    boolean isAbandoned() {
        return waiters.isEmpty() && !polling;
    }

    /** Returns when something has to be done: a poll, or the end of a wait. */
    Instant next() {
        Instant next = polling ? Instant.MAX : nextPoll();
        for (Waiter<R> waiter : waiters) {
            next = earlier(next, waiter.deadline());
        }
        return next;
    }

    /** Removes those whose time is up. */
    List<Waiter<R>> expire(Instant now) {
        List<Waiter<R>> expired = new ArrayList<>();
        for (Iterator<Waiter<R>> all = waiters.iterator(); all.hasNext(); ) {
            Waiter<R> waiter = all.next();
            if (!waiter.deadline().isAfter(now)) {
                expired.add(waiter);
                all.remove();
            }
        }
        return expired;
    }

    /** Removes all. */
    List<Waiter<R>> stop() {
        List<Waiter<R>> all = List.copyOf(waiters);
        waiters.clear();
        return all;
    }

    boolean isDue(Instant now) {
        return !polling && !waiters.isEmpty() && !nextPoll().isAfter(now);
    }

    /** Begins a poll for those who wait now: what it shows may be too old for others who come meanwhile. */
    Poll<R> begin(Instant now) {
        polling = true;
        polls++;
        latest = now;
        due = Instant.MAX;
        return new Poll<>(List.copyOf(waiters));
    }

    void end(Instant now) {
        polling = false;
        waiters.removeIf(Waiter::isOver);
        due = now.plus(pause());
    }

    /** Who waits alone gets a last poll just before the limit; a list would be asked too often that way. */
    private Instant nextPoll() {
        Instant last = Instant.MAX;
        for (Waiter<R> waiter : waiters) {
            if (!waiter.target().id().equals(waiters.iterator().next().target().id())) {
                return due;
            }
            if (latest.isBefore(waiter.lastCall())) {
                last = earlier(last, waiter.lastCall());
            }
        }
        return earlier(due, last);
    }

    private Duration pause() {
        return intervals.after(polls, random.getAsDouble());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
