package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The thread that fetches tokens keeps no program alive, and ends with its client. */
class RefreshThreadTest {
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
        AtomicBoolean ended = new AtomicBoolean();
        background.execute(() -> {
            began.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                ended.set(true);
            }
        });
        began.await();

        background.close();

        assertThat(ended).isTrue();
    }
}
