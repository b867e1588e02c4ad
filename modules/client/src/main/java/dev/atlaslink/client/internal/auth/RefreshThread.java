package dev.atlaslink.client.internal.auth;

import java.time.Duration;
import java.util.concurrent.Executor;

/** Runs a task in a daemon thread of its own, which ends with it: no thread idles between two renewals. */
final class RefreshThread implements Executor, AutoCloseable {
    private final Duration patience;
    private volatile Thread latest;

    /**
     * @param patience how long closing waits for a running task
     */
    RefreshThread(Duration patience) {
        this.patience = patience;
    }

    /** The thread takes over nothing of the caller, whose class loader and locals it might keep alive. */
    @Override
    public void execute(Runnable task) {
        Thread thread = new Thread(null, task, "atlaslink-token-refresh", 0, false);
        thread.setDaemon(true);
        latest = thread;
        thread.start();
    }

    /** Ends the pauses of a running task and waits a little for it; the closing transport ends its request. */
    @Override
    public void close() {
        Thread thread = latest;
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
