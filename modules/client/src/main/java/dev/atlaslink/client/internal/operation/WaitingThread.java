package dev.atlaslink.client.internal.operation;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** A thread that waits for an end, and meanwhile does what it is handed, so that its listeners hold up nobody else. */
final class WaitingThread<T> implements Executor {
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private volatile Supplier<T> end;

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /** Comes after all that was handed over before. */
    void end(Supplier<T> how) {
        work.add(() -> end = how);
    }

    /** Returns or throws what the end is. */
    T await() throws InterruptedException {
        while (end == null) {
            work.take().run();
        }
        return end.get();
    }
}
