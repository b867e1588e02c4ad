package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that keeps the time goes with those who wait, and goes on whatever clock, sleeper and polls do. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class PollingLifeTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualClock clock = new ManualClock();
    private final CompletableFuture<Thread> sleeping = new CompletableFuture<>();

    /** Such as a test's own clock, which nobody moves. */
    @Test
    void waitEndsInTimeThoughTheClockStandsStill() {
        try (Operations operations = operations(time -> {})) {
            assertThatExceptionOfType(WaitTimeoutException.class)
                    .isThrownBy(() -> pending(operations).await(MINUTE))
                    .satisfies(timeout -> assertThat(timeout.elapsed()).isEqualTo(MINUTE));
        }
    }

    @Test
    void interruptedWaitLeavesNoThreadBehind() {
        try (Operations operations = operations(this::sleepForever)) {
            Thread waiting = Thread.currentThread();
            CompletableFuture<Void> interrupted = sleeping.thenAccept(keeper -> waiting.interrupt());
            assertThatExceptionOfType(InterruptedCallException.class)
                    .isThrownBy(() -> pending(operations).await(MINUTE));
            assertThat(Thread.interrupted()).isTrue();
            awaitEnd(sleeping.join());
            assertThat(interrupted).isCompleted();
        }
    }

    @Test
    void closedClientLeavesNoThreadBehind() {
        Operations operations = operations(this::sleepForever);
        CompletableFuture<String> future = pending(operations).toFuture(MINUTE);
        Thread keeper = sleeping.join();
        operations.close();
        awaitEnd(keeper);
        assertThat(future.handle((value, failure) -> failure).join())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this AtlasClient was closed during the wait");
    }

    @Test
    void errorOfAPollIsToldToThoseWhoWait() {
        StackOverflowError error = new StackOverflowError("too deep");
        try (Operations operations = operations(clock)) {
            Operation<String> operation = operation(operations, () -> {
                throw error;
            });
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> operation.await(MINUTE))
                    .withMessageStartingWith("waiting failed: ")
                    .withRootCauseInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void exceptionOfAListenerEndsItsFuture() {
        IllegalStateException mistake = new IllegalStateException("mine");
        try (Operations operations = operations(clock)) {
            CompletableFuture<String> future = pending(operations)
                    .onProgress(progress -> {
                        throw mistake;
                    })
                    .toFuture(MINUTE);
            assertThat(future.handle((value, failure) -> failure).join()).isSameAs(mistake);
        }
    }

    private Operations operations(Sleeper sleeper) {
        PollIntervals everySecond = new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(1));
        return Operations.over(new Polling(clock, sleeper, everySecond, () -> 0), AtlasObserver.NONE);
    }

    private void sleepForever(Duration time) throws InterruptedException {
        sleeping.complete(Thread.currentThread());
        new CountDownLatch(1).await();
    }

    private static Operation<String> pending(Operations operations) {
        return operation(operations, PollingLifeTest::snapshot);
    }

    private static Operation<String> operation(Operations operations, Supplier<Snapshot<String>> get) {
        return operations.untilReady(
                new PollTarget<>("things", "thing", "a", get, Optional.empty()), StatusSets.SERVICE, snapshot());
    }

    private static Snapshot<String> snapshot() {
        return new Snapshot<>("a", "a", ResourceStatus.INITIATING, Optional.empty());
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
