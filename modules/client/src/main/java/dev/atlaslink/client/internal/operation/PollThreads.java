package dev.atlaslink.client.internal.operation;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The few daemon threads that ask Atlas for all who wait; they end when there is nothing to ask. */
final class PollThreads implements Executor, AutoCloseable {
    /** Enough that a slow response holds up no other list; waiters of one list need only one. */
    private static final int MOST = 8;

    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MOST, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), PollThreads::thread);

    PollThreads() {
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable poll) {
        threads.execute(poll);
    }

    /** Ends the pauses between attempts; the closing transport ends the requests. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** The thread takes over nothing of the caller, whose class loader and locals it might keep alive. */
    private static Thread thread(Runnable worker) {
        Thread thread = new Thread(null, worker, "atlaslink-wait-poll", 0, false);
        thread.setDaemon(true);
        return thread;
    }
}
