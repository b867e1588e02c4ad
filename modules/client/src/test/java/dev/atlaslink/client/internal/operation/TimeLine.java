package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lets time pass when somebody sleeps and, at the moments arranged beforehand, something happen meanwhile. */
final class TimeLine implements Sleeper {
    private final ManualClock clock;
    private final NavigableMap<Instant, Runnable> events = new TreeMap<>();

    TimeLine(ManualClock clock) {
        this.clock = clock;
    }

    /** Arranges what happens; before anybody sleeps, or by what happens. */
    void at(Instant time, Runnable event) {
        events.merge(time, event, (one, other) -> () -> {
            one.run();
            other.run();
        });
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Instant end = clock.instant().plus(duration);
        while (!events.isEmpty() && !events.firstKey().isAfter(end)) {
            var next = events.pollFirstEntry();
            passUntil(next.getKey());
            next.getValue().run();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        passUntil(end);
    }

    private void passUntil(Instant time) {
        clock.advance(Duration.between(clock.instant(), time));
    }
}
