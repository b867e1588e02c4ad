package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.internal.wording.Required;
import java.time.Duration;

/**
 * Says how long to pause between two polls of something that is waited for: little at first, then more and more. If
 * both times are the same, every pause is.
 *
 * @param first pause, and the least there is
 * @param longest pause
 */
public record PollIntervals(Duration first, Duration longest) {
    private static final double GROWTH = 1.5;

    /** How much of a pause is left to chance, so that clients which started together do not stay together. */
    private static final double JITTER = 0.2;

    /** Checks the order. */
    public PollIntervals {
        if (first.compareTo(longest) > 0) {
            throw Required.refusal("pollInterval", first, "at most the longest, " + longest);
        }
    }

    /**
     * Returns a pause.
     *
     * @param looks made so far, zero or more
     * @param random from 0 (inclusive) to 1 (exclusive)
     * @return no less than the first and no more than the longest
     */
    public Duration after(int looks, double random) {
        double grown = Math.min((double) longest.toNanos(), (double) first.toNanos() * Math.pow(GROWTH, looks));
        double drawn = grown * (1 - JITTER * random);
        return Duration.ofNanos(Math.max(first.toNanos(), (long) drawn));
    }
}
