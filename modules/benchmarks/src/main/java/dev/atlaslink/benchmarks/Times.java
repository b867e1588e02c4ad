package dev.atlaslink.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** Holds how long many repetitions of one thing took. */
public final class Times {

    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    public static Times ofNanos(LongStream nanos) {
        return new Times(nanos.sorted().toArray());
    }

    /** Repeats something; the first repetitions are not counted. */
    public static Times of(int warmUp, int repetitions, Callable<?> work) throws Exception {
        long[] nanos = new long[repetitions];
        for (int i = -warmUp; i < repetitions; i++) {
            long begin = System.nanoTime();
            work.call();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
        }
        return ofNanos(Arrays.stream(nanos));
    }

    public double medianMillis() {
        return millis(50);
    }

    /** Returns the time in milliseconds that so many percent of the repetitions did not exceed. */
    public double millis(int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / NANOS_PER_MILLI;
    }

    public double minMillis() {
        return sorted[0] / NANOS_PER_MILLI;
    }

    public double maxMillis() {
        return sorted[sorted.length - 1] / NANOS_PER_MILLI;
    }
}
