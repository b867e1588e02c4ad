package dev.atlaslink.benchmarks.client;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Tells how much this process has allocated, by all its threads: some clients work on threads of their own. */
final class Memory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Memory() {}

    static long allocatedBytes() {
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            // Of a thread that has just ended it is negative.
            sum += Math.max(0, bytes);
        }
        return sum;
    }
}
