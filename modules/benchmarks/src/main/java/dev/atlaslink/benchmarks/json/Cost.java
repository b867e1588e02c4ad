package dev.atlaslink.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * Holds what doing something once cost the thread that did it.
 *
 * @param micros of processor time, which says the same on a machine that is busy otherwise
 * @param bytes allocated
 */
record Cost(double micros, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MICRO = 1000;

    /** Does it so many times, in this thread. */
    static Cost of(int times, Callable<?> work) throws Exception {
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            work.call();
        }
        return new Cost(
                (THREADS.getCurrentThreadCpuTime() - nanos) / NANOS_PER_MICRO / times,
                (THREADS.getCurrentThreadAllocatedBytes() - bytes) / (double) times);
    }
}
