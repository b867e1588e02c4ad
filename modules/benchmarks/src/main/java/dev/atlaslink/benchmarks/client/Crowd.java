package dev.atlaslink.benchmarks.client;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that live as long as the benchmark, so that they find their connections again. */
final class Crowd implements AutoCloseable {

    private static final double NANOS_PER_SECOND = 1e9;

    private final int threads;
    private final ExecutorService executor;

    Crowd(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    /** Lets the threads share a number of calls, and returns how many of them a second held. */
    double perSecond(Callable<?> call, int calls) throws Exception {
        AtomicInteger left = new AtomicInteger(calls);
        Callable<Void> share = () -> {
            while (left.getAndDecrement() > 0) {
                call.call();
            }
            return null;
        };
        long begin = System.nanoTime();
        for (Future<Void> done : executor.invokeAll(Collections.nCopies(threads, share))) {
            done.get();
        }
        return calls / ((System.nanoTime() - begin) / NANOS_PER_SECOND);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
