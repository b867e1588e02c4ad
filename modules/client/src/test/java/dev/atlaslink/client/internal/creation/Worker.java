package dev.atlaslink.client.internal.creation;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A thread that is at its work until it is told to end. */
final class Worker {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread;
    private volatile RuntimeException failure;
    private volatile boolean interrupted;

    /**
     * Starts a thread.
     *
     * @param frame does, among other things, the work that it is handed
     */
    Worker(Consumer<Runnable> frame) {
        this.thread = new Thread(() -> run(frame), "worker");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when the work has begun. */
    Worker begun() {
        await(begun);
        return this;
    }

    /** Returns when the thread waits for something, before its work. */
    Worker blocked() {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        if (begun.getCount() == 0) {
            throw new AssertionError("has begun its work");
        }
        return this;
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Ends the work, and returns when the thread has ended. */
    void end() {
        ending.countDown();
        join();
    }

    /** Returns what the thread threw. */
    RuntimeException failure() {
        join();
        return failure;
    }

    boolean stayedInterrupted() {
        return interrupted;
    }

    private void run(Consumer<Runnable> frame) {
        try {
            frame.accept(() -> {
                begun.countDown();
                await(ending);
            });
        } catch (RuntimeException e) {
            failure = e;
        }
        interrupted = Thread.currentThread().isInterrupted();
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
