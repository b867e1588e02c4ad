package dev.atlaslink.client.internal.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * Knows by when a bucket has surely been refilled. Atlas does it in one step a minute (recorded responses; the period is
 * inferred). When in the minute is not told, so each step is expected as late as it may be: a minute after the last time
 * at which a response showed that the step had been taken, or at which the bucket ceased to be full. A step that meets a
 * full bucket shows nowhere.
 */
final class RefillSteps {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** The step that follows comes within a period from then. */
    private Instant last;

    /** Whether a response came since the bucket ceased to be full: the first one may have begun the minute. */
    private boolean confirmed;

    RefillSteps(Instant now) {
        this.last = now;
    }

    /** Counts the steps since it was asked last. */
    long taken(Instant now) {
        long steps = Math.max(0, Duration.between(last, now).dividedBy(PERIOD));
        last = last.plus(PERIOD.multipliedBy(steps));
        return steps;
    }

    /** Returns how long it takes until so many steps have been taken. */
    Duration until(long steps, Instant now) {
        return Duration.between(now, last.plus(PERIOD.multipliedBy(steps)));
    }

    /** The bucket was full until now. */
    void ceasedToBeFull(Instant now) {
        last = now;
        confirmed = false;
    }

    /** A response came. */
    void responded(Instant now) {
        if (!confirmed) {
            seen(now);
        }
    }

    /** A response showed that a step has been taken, or that perhaps one has. */
    void seen(Instant now) {
        last = now;
        confirmed = true;
    }

    /** A response told when the next step is taken. */
    void expectAt(Instant next) {
        last = next.minus(PERIOD);
        confirmed = true;
    }
}
