package dev.atlaslink.benchmarks;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Says what most of several figures are, and how far apart they lie: a median alone does not tell a difference from noise.
 *
 * @param lower quartile, which a quarter of the figures does not exceed
 * @param median of them
 * @param upper quartile, which three quarters do not exceed
 */
public record Spread(double lower, double median, double upper) {

    /**
     * Looks at figures.
     *
     * @param figures at least one, in any order
     */
    public static Spread of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** What lies between two figures is interpolated, so that three figures have quartiles, too. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Writes it as tables have it, such as {@code 1.07 (1.03-1.12)}; figures that are all the same are one. */
    @Override
    public String toString() {
        return lower == upper
                ? String.format(Locale.ROOT, "%.2f", median)
                : String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median, lower, upper);
    }
}
