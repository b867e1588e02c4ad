package dev.atlaslink.simulator.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final int CALLERS = 8;
    private static final int CALLS = 5_000;

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.EPOCH);

    @Test
    void manyCallersTakeEveryTokenOnce() throws InterruptedException {
        Bucket bucket = new StepBucket(CALLERS * CALLS / 2, 1, clock);
        AtomicInteger served = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            callers.execute(() -> {
                await(start);
                for (int call = 0; call < CALLS; call++) {
                    served.addAndGet(bucket.take().isRefused() ? 0 : 1);
                }
            });
        }
        start.countDown();
        callers.shutdown();

        assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(served).hasValue(CALLERS * CALLS / 2);
        assertThat(bucket.remaining()).isZero();
    }

    @Test
    void tokensComeBackToTheNanosecondHoweverOddTheRate() {
        for (int refill : new int[] {1, 7, 59, 61, 1999, 999_983}) {
            Bucket bucket = new EvenBucket(1, refill, clock);
            bucket.take();
            Duration untilNext = Duration.ofNanos((60_000_000_000L + refill - 1) / refill);

            clock.advance(untilNext.minusNanos(1));
            assertThat(bucket.remaining())
                    .as("%d per minute, too early", refill)
                    .isZero();
            clock.advance(Duration.ofNanos(1));
            assertThat(bucket.remaining()).as("%d per minute", refill).isEqualTo(1);
        }
    }

    @Test
    void askingOftenBringsNoMoreThanWaitingLong() {
        Bucket bucket = new EvenBucket(1_000_000, 999_983, clock);
        for (int i = 0; i < 1_000_000; i++) {
            bucket.take();
        }
        for (int i = 0; i < 60_000; i++) {
            clock.advance(Duration.ofMillis(1));
            bucket.remaining();
        }
        assertThat(bucket.remaining()).isEqualTo(999_983);
    }

    @Test
    void aClockThatLeapsByAgesFillsTheBucketAndNoMore() {
        for (Bucket bucket : List.of(new StepBucket(3, 1_000_000, clock), new EvenBucket(3, 1_000_000, clock))) {
            bucket.take();
            clock.advance(Duration.ofDays(365_000));
            assertThat(bucket.remaining()).isEqualTo(3);
        }
    }

    @Test
    void stepsKeepToTheirMinutesAlsoAfterTheBucketWasFull() {
        Bucket bucket = new StepBucket(3, 2, clock);
        clock.advance(Duration.ofSeconds(90));
        bucket.take();
        bucket.take();
        bucket.take();

        assertThat(bucket.take()).isEqualTo(new Bucket.Take(0, 30));
        clock.advance(Duration.ofMillis(29_001));
        assertThat(bucket.take()).isEqualTo(new Bucket.Take(0, 1));
        clock.advance(Duration.ofMillis(999));
        assertThat(bucket.take()).isEqualTo(new Bucket.Take(1, 0));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
