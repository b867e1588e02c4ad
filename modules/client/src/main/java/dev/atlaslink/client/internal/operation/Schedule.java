package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** All polls of one client, by key. Guarded by the lock of {@link Polling}. */
final class Schedule {
    private final PollIntervals intervals;
    private final DoubleSupplier random;
    private final Map<Object, Poll<?>> polls = new LinkedHashMap<>();

    Schedule(PollIntervals intervals, DoubleSupplier random) {
        this.intervals = intervals;
        this.random = random;
    }

    boolean isEmpty() {
        return polls.isEmpty();
    }

    /** Tells when something has to be done for the new waiter. */
    <R> Instant join(Waiter<R> waiter, Instant now) {
        return poll(waiter.subject()).join(waiter, now);
    }

    void leave(Waiter<?> waiter) {
        Poll<?> poll = polls.get(waiter.subject().key());
        if (poll != null) {
            poll.leave(waiter);
            forgetAbandoned(poll);
        }
    }

    boolean isLooking() {
        return polls.values().stream().anyMatch(Poll::isLooking);
    }

    /** Returns when something has to be done. */
    Instant next() {
        return polls.values().stream()
                .map(Poll::next)
                .reduce(Instant.MAX, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Removes those whose time is up. */
    List<Waiter<?>> expire(Instant now) {
        List<Waiter<?>> expired = new ArrayList<>();
        for (Poll<?> poll : List.copyOf(polls.values())) {
            expired.addAll(poll.expire(now));
            forgetAbandoned(poll);
        }
        return expired;
    }

    /** Begins every look that is due. */
    Map<Poll<?>, Round<?>> begin(Instant now) {
        Map<Poll<?>, Round<?>> begun = new LinkedHashMap<>();
        for (Poll<?> poll : polls.values()) {
            if (poll.isDue(now)) {
                begun.put(poll, poll.begin(now));
            }
        }
        return begun;
    }

    void end(Poll<?> poll, Instant now) {
        poll.end(now);
        forgetAbandoned(poll);
    }

    /** Removes all. */
    List<Waiter<?>> stop() {
        List<Waiter<?>> all = new ArrayList<>();
        polls.values().forEach(poll -> all.addAll(poll.stop()));
        polls.clear();
        return all;
    }

    /** Equal keys stand for one type of resource, see {@link Subject}. */
    @SuppressWarnings("unchecked")
    private <R> Poll<R> poll(Subject<R> subject) {
        return (Poll<R>) polls.computeIfAbsent(subject.key(), key -> new Poll<R>(key, intervals, random));
    }

    private void forgetAbandoned(Poll<?> poll) {
        if (poll.isAbandoned()) {
            polls.remove(poll.key(), poll);
        }
    }
}
