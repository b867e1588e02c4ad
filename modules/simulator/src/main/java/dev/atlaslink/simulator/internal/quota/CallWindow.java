package dev.atlaslink.simulator.internal.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the calls of the latest minute. */
final class CallWindow {

    static final Duration LENGTH = Duration.ofMinutes(1);

    private final int capacity;
    private final Deque<Instant> calls = new ArrayDeque<>();

    CallWindow(int capacity) {
        this.capacity = capacity;
    }

    /** Counts a call; returns how long to wait instead if there were as many as allowed. */
    Duration count(Instant now) {
        forgetBefore(now);
        if (calls.size() >= capacity) {
            return Duration.between(now, calls.getFirst().plus(LENGTH));
        }
        calls.addLast(now);
        return Duration.ZERO;
    }

    boolean isEmpty(Instant now) {
        forgetBefore(now);
        return calls.isEmpty();
    }

    private void forgetBefore(Instant now) {
        while (!calls.isEmpty() && !calls.getFirst().plus(LENGTH).isAfter(now)) {
            calls.removeFirst();
        }
    }
}
