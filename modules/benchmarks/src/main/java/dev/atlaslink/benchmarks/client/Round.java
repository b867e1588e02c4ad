package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.Times;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * Holds what one round of one way to call cost.
 *
 * @param p50 microseconds of a call on one thread
 * @param p99 microseconds of a call on one thread
 * @param bytes allocated by a call
 * @param few calls per second of 8 threads
 * @param many calls per second of 64 threads
 */
record Round(double p50, double p99, double bytes, double few, double many) {

    private static final double MICROS_PER_MILLI = 1000;

    /** Makes the calls: first one after the other, then side by side. */
    static Round of(Callable<Integer> call, int calls, Crowd few, Crowd many) throws Exception {
        long[] nanos = new long[calls];
        long before = Memory.allocatedBytes();
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            call.call();
            nanos[i] = System.nanoTime() - begin;
        }
        double bytes = (Memory.allocatedBytes() - before) / (double) calls;
        Times times = Times.ofNanos(Arrays.stream(nanos));
        return new Round(
                times.millis(50) * MICROS_PER_MILLI,
                times.millis(99) * MICROS_PER_MILLI,
                bytes,
                few.perSecond(call, calls),
                many.perSecond(call, calls));
    }
}
