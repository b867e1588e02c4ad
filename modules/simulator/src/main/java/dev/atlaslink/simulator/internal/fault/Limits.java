package dev.atlaslink.simulator.internal.fault;

/**
 * Says which of the matching requests are struck.
 *
 * @param skip how many pass first
 * @param times how many are struck at most
 * @param probability of each to be struck, above 0 and up to 1
 * @param seed of the dice, which alone decides which those are
 */
public record Limits(int skip, int times, double probability, long seed) {

    /** Strikes all. */
    public static Limits none() {
        return new Limits(0, Integer.MAX_VALUE, 1, 0);
    }

    /** Shows the limits that limit. */
    @Override
    public String toString() {
        return (skip == 0 ? "" : ", after " + skip)
                + (times == Integer.MAX_VALUE ? "" : ", at most " + times)
                + (probability == 1 ? "" : ", probability " + probability + " with seed " + seed);
    }
}
