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
 * The schedule of all waiters on one key: when to look next, and who is told. Guarded by the lock of {@link Polling}.
 *
 * <p>The pauses grow from the latest join on: what was started last is what changes soonest.
 */
final class Poll<R> {
    private final Object key;
    private final PollIntervals intervals;
    private final DoubleSupplier random;
    private final Set<Waiter<R>> waiters = new LinkedHashSet<>();
    private int looks;
    private boolean looking;
    private Instant due = Instant.MAX;
    private Instant latest = Instant.MIN;

    Poll(Object key, PollIntervals intervals, DoubleSupplier random) {
        this.key = key;
        this.intervals = intervals;
        this.random = random;
    }

    Object key() {
        return key;
    }

    /** Never brings a look closer to the one before than the first interval; tells when something has to be done. */
    Instant join(Waiter<R> waiter, Instant now) {
        waiters.add(waiter);
        looks = 0;
        due = earlier(due, now.plus(pause()));
        return earlier(due, waiter.lastCall());
    }

    void leave(Waiter<?> waiter) {
        waiters.remove(waiter);
    }

    boolean isLooking() {
        return looking;
    }

    /** A poll that nobody waits for is forgotten, though not before its look has ended. */
    boolean isAbandoned() {
        return waiters.isEmpty() && !looking;
    }

    /** Returns when something has to be done: a look, or the end of a wait. */
    Instant next() {
        Instant next = looking ? Instant.MAX : nextLook();
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
        return !looking && !waiters.isEmpty() && !nextLook().isAfter(now);
    }

    /** Begins a look for those who wait now: what it shows may be too old for others who come meanwhile. */
    Round<R> begin(Instant now) {
        looking = true;
        looks++;
        latest = now;
        due = Instant.MAX;
        return new Round<>(List.copyOf(waiters));
    }

    void end(Instant now) {
        looking = false;
        waiters.removeIf(Waiter::isOver);
        due = now.plus(pause());
    }

    /** Who waits alone gets a last look just before the limit; a list would be asked too often that way. */
    private Instant nextLook() {
        Instant last = Instant.MAX;
        for (Waiter<R> waiter : waiters) {
            if (!waiter.subject()
                    .id()
                    .equals(waiters.iterator().next().subject().id())) {
                return due;
            }
            if (latest.isBefore(waiter.lastCall())) {
                last = earlier(last, waiter.lastCall());
            }
        }
        return earlier(due, last);
    }

    private Duration pause() {
        return intervals.after(looks, random.getAsDouble());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
