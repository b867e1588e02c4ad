package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** All pollers of one client, by key. Guarded by the lock of {@link Polling}. */
final class Schedule {
    private final PollIntervals intervals;
    private final DoubleSupplier random;
    private final Map<Object, Poller<?>> pollers = new LinkedHashMap<>();

    Schedule(PollIntervals intervals, DoubleSupplier random) {
        this.intervals = intervals;
        this.random = random;
    }

    boolean isEmpty() {
        return pollers.isEmpty();
    }

    /** Tells when something has to be done for the new waiter. */
    <R> Instant join(Waiter<R> waiter, Instant now) {
        return poller(waiter.target()).join(waiter, now);
    }

    void leave(Waiter<?> waiter) {
        Poller<?> poller = pollers.get(waiter.target().key());
        if (poller != null) {
            poller.leave(waiter);
            forgetAbandoned(poller);
        }
    }

    boolean isPolling() {
        return pollers.values().stream().anyMatch(Poller::isPolling);
    }

    /** Returns when something has to be done. */
    Instant next() {
        return pollers.values().stream()
                .map(Poller::next)
                .reduce(Instant.MAX, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Removes those whose time is up. */
    List<Waiter<?>> expire(Instant now) {
        List<Waiter<?>> expired = new ArrayList<>();
        for (Poller<?> poller : List.copyOf(pollers.values())) {
            expired.addAll(poller.expire(now));
            forgetAbandoned(poller);
        }
        return expired;
    }

    /** Begins every poll that is due. */
    Map<Poller<?>, Poll<?>> begin(Instant now) {
        Map<Poller<?>, Poll<?>> begun = new LinkedHashMap<>();
        for (Poller<?> poller : pollers.values()) {
            if (poller.isDue(now)) {
                begun.put(poller, poller.begin(now));
            }
        }
        return begun;
    }

    void end(Poller<?> poller, Instant now) {
        poller.end(now);
        forgetAbandoned(poller);
    }

    /** Removes all. */
    List<Waiter<?>> stop() {
        List<Waiter<?>> all = new ArrayList<>();
        pollers.values().forEach(poller -> all.addAll(poller.stop()));
        pollers.clear();
        return all;
    }

    /** Equal keys stand for one type of resource, see {@link PollTarget}. */
    @SuppressWarnings("unchecked")
    private <R> Poller<R> poller(PollTarget<R> target) {
        return (Poller<R>) pollers.computeIfAbsent(target.key(), key -> new Poller<R>(key, intervals, random));
    }

    private void forgetAbandoned(Poller<?> poller) {
        if (poller.isAbandoned()) {
            pollers.remove(poller.key(), poller);
        }
    }
}
