package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The thread that fetches tokens keeps no program alive, and ends with its client. */
class RefreshThreadTest {
    private static final Set<Thread.State> WAITS = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
    private static final int LOOKS = 2_000_000;

    private final RefreshThread background = new RefreshThread(Duration.ofMinutes(10));

    @Test
    void doesNotKeepAProgramFromEnding() throws InterruptedException {
        AtomicBoolean daemon = new AtomicBoolean();
        CountDownLatch ran = new CountDownLatch(1);

        background.execute(() -> {
            daemon.set(Thread.currentThread().isDaemon());
            ran.countDown();
        });

        ran.await();
        assertThat(daemon).isTrue();
    }

    /** Else the fetch would meet a transport that is closed under its hands. */
    @Test
    void closeInterruptsTheTaskAndReturnsAfterItsEnd() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        background.execute(() -> {
            began.countDown();
            awaitInterrupt();
            interrupted.countDown();
            awaitDespiteInterrupts(mayEnd);
        });
        began.await();
        Thread closing = new Thread(background::close);
        closing.start();

        interrupted.await();
        lookOften(closing);
        assertThat(closing.isAlive()).as("still closing").isTrue();
        mayEnd.countDown();
        closing.join();
    }

    @Test
    void interruptEndsTheWaitOfTheCloseAndStays() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        background.execute(() -> awaitDespiteInterrupts(mayEnd));
        Thread.currentThread().interrupt();

        background.close();

        assertThat(Thread.interrupted()).isTrue();
        mayEnd.countDown();
    }

    /** Looks, first until it waits and then so often that a wait of a moment would be over. */
    private static void lookOften(Thread thread) {
        while (thread.isAlive() && !WAITS.contains(thread.getState())) {
            Thread.onSpinWait();
        }
        for (int look = 0; look < LOOKS && thread.isAlive(); look++) {
            Thread.onSpinWait();
        }
    }

    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitDespiteInterrupts(CountDownLatch latch) {
        boolean interrupted = Thread.interrupted();
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
