package dev.atlaslink.client.internal.operation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells the time of waits: the clock's, but never earlier than what has been slept. So a wait ends in time even if the
 * clock is set back, or a test's sleeper and clock do not know of each other.
 */
final class PollTime {
    private final Clock clock;
    private volatile Instant slept = Instant.MIN;

    PollTime(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        Instant shown = clock.instant();
        Instant least = slept;
        return shown.isBefore(least) ? least : shown;
    }

    /** A limit that nobody lives to see is as good as none. */
    Instant after(Duration limit) {
        try {
            return now().plus(limit);
        } catch (DateTimeException | ArithmeticException e) {
            return Instant.MAX;
        }
    }

    /** Called by the one thread that sleeps. */
    void slept(Instant until) {
        slept = until;
    }
}
