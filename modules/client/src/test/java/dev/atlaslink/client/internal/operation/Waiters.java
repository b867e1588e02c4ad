package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.ManualClock;
import java.time.Duration;
import java.time.Instant;

/** Makes those who wait for things of one list, from a beginning on. */
final class Waiters {
    private final ManualClock clock = new ManualClock();
    private final Instant start = clock.instant();
    private final Things things = new Things(clock);
    private final PollTime time = new PollTime(clock);

    Waiter<String> waiter(String id, Duration limit) {
        return waiter(id, limit, new Heard());
    }

    Waiter<String> waiter(String id, Duration limit, Heard listener) {
        return new Waiter<>(things.target(id), listener, limit, time);
    }

    Things things() {
        return things;
    }

    ManualClock clock() {
        return clock;
    }

    PollTime time() {
        return time;
    }

    Instant after(double seconds) {
        return start.plusMillis(Math.round(seconds * 1_000));
    }
}
