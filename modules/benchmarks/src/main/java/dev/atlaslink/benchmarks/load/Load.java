package dev.atlaslink.benchmarks.load;

import dev.atlaslink.benchmarks.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Lets many threads, each with its connection, send requests as fast as the responses come. */
public final class Load {

    private static final double NANOS_PER_SECOND = 1e9;

    private Load() {}

    /**
     * Runs the callers side by side.
     *
     * @param threads how many
     * @param requests how many requests each of them sends
     * @param connect makes the connection of one
     * @param work sends one request, given the number of the thread and of the request
     * @return how long they took
     * @throws Exception the first failure of any request
     */
    public static Result run(int threads, int requests, Callable<DigestConnection> connect, Work work)
            throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<long[]>> callers = IntStream.range(0, threads)
                    .<Callable<long[]>>mapToObj(thread -> () -> call(thread, requests, connect, work))
                    .toList();
            long begin = System.nanoTime();
            List<long[]> nanos = new ArrayList<>();
            for (Future<long[]> caller : executor.invokeAll(callers)) {
                nanos.add(caller.get());
            }
            double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
            return new Result(
                    threads * requests / seconds, Times.ofNanos(nanos.stream().flatMapToLong(Arrays::stream)));
        } finally {
            executor.shutdownNow();
        }
    }

    private static long[] call(int thread, int requests, Callable<DigestConnection> connect, Work work)
            throws Exception {
        long[] nanos = new long[requests];
        try (DigestConnection connection = connect.call()) {
            for (int i = 0; i < requests; i++) {
                long begin = System.nanoTime();
                work.send(connection, thread, i);
                nanos[i] = System.nanoTime() - begin;
            }
        }
        return nanos;
    }

    /** Sends one request. */
    @FunctionalInterface
    public interface Work {

        /**
         * Sends it and checks its response.
         *
         * @throws Exception if it fails
         */
        void send(DigestConnection connection, int thread, int request) throws Exception;
    }

    /**
     * Holds what came of it.
     *
     * @param perSecond responses received in a second, all threads together
     * @param times of the single requests
     */
    public record Result(double perSecond, Times times) {}
}
