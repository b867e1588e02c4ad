package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which threads do what: the library's keep no program alive, and the caller's code runs on none of them for long. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WaitThreadsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final ManualClock clock = new ManualClock();
    private final List<Thread> sleeping = new CopyOnWriteArrayList<>();
    private final List<Thread> polling = new CopyOnWriteArrayList<>();
    private final Deque<String> states = new ArrayDeque<>(List.of("INITIATING", "AVAILABLE"));

    @AutoClose
    private final Operations operations = Operations.over(
            new Polling(clock, this::sleep, new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(1)), () -> 0),
            AtlasObserver.NONE);

    @Test
    void pollsAndPausesKeepNoProgramAlive() {
        operation(this::next).await(HOUR);
        assertThat(polling).hasSize(2).allSatisfy(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getName()).isEqualTo("atlaslink-wait-poll");
        });
        assertThat(sleeping).isNotEmpty().allSatisfy(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getName()).isEqualTo("atlaslink-wait-time");
        });
    }

    @Test
    void whoWaitsRunsTheListenersItself() {
        List<Thread> told = new CopyOnWriteArrayList<>();
        operation(this::next)
                .onProgress(progress -> told.add(Thread.currentThread()))
                .await(HOUR);
        assertThat(told).hasSize(2).containsOnly(Thread.currentThread());
    }

    @Test
    void whatFollowsUponAFutureHoldsUpNoPoll() {
        CompletableFuture<String> name = new CompletableFuture<>();
        CountDownLatch followed = new CountDownLatch(1);
        CompletableFuture<String> future = operation(() -> {
                    awaitThe(followed);
                    return snapshot("AVAILABLE");
                })
                .toFuture(HOUR);
        CompletableFuture<Void> after =
                future.thenAccept(value -> name.complete(Thread.currentThread().getName()));
        followed.countDown();
        after.join();
        assertThat(name.join()).doesNotStartWith("atlaslink");
    }

    @Test
    void whatIsKnownEndsAFutureWithoutAPoll() {
        states.clear();
        Operation<String> ready = operations.untilReady(target(this::next), StatusSets.SERVICE, snapshot("AVAILABLE"));
        assertThat(ready.toFuture(HOUR).join()).isEqualTo("AVAILABLE");
        assertThat(polling).isEmpty();
    }

    @Test
    void closingInterruptsThePollThatIsOut() {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<String> future = operation(() -> {
                    asked.countDown();
                    interrupted.complete(!awaitThe(new CountDownLatch(1)));
                    return snapshot("AVAILABLE");
                })
                .toFuture(HOUR);
        awaitThe(asked);
        operations.close();
        assertThat(interrupted.join()).isTrue();
        assertThatThrownBy(future::join).hasRootCauseMessage("this AtlasClient was closed during the wait");
    }

    @Test
    void threadThatKeepsTheTimeEndsWithTheLastWait() {
        operation(this::next).await(HOUR);
        join(sleeping.get(0));
        states.addAll(List.of("INITIATING", "AVAILABLE"));
        assertThat(operation(this::next).await(HOUR)).isEqualTo("AVAILABLE");
    }

    private Operation<String> operation(Supplier<Snapshot<String>> get) {
        return operations.untilReady(target(get), StatusSets.SERVICE, snapshot("INITIATING"));
    }

    private static PollTarget<String> target(Supplier<Snapshot<String>> get) {
        return new PollTarget<>("things", "thing", "a", get, Optional.empty());
    }

    private Snapshot<String> next() {
        polling.add(Thread.currentThread());
        return snapshot(states.remove());
    }

    private void sleep(Duration time) {
        sleeping.add(Thread.currentThread());
        clock.advance(time);
    }

    private static Snapshot<String> snapshot(String status) {
        return new Snapshot<>("a", status, ResourceStatus.of(Optional.of(status)), Optional.empty());
    }

    private static boolean awaitThe(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
