package dev.atlaslink.benchmarks.client;

import java.time.Duration;

/** Calls once, in a JVM that has done nothing before, and prints how many milliseconds that took. */
final class FirstCall {

    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    private FirstCall() {}

    /** Takes the way to call and the port of the server. */
    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        try (Caller caller = Callers.one(args[0], Integer.parseInt(args[1]))) {
            if (caller.one() != 1) {
                throw new IllegalStateException("no service was read");
            }
            System.out.println((System.nanoTime() - begin) / NANOS_PER_MILLI);
        }
    }
}
