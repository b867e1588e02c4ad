package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A response that does not come holds up nobody else, and no limit; in real time, since nothing else can show it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SlowPollTest {
    private static final PollIntervals INTERVALS = new PollIntervals(Duration.ofMillis(5), Duration.ofMillis(20));

    /** Long enough for the poll to begin. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final CountDownLatch response = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    @AutoClose
    private final Operations operations = Operations.over(
            new Polling(Clock.systemUTC(), time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()), INTERVALS, () -> 0),
            AtlasObserver.NONE);

    @AfterEach
    void respond() {
        response.countDown();
    }

    @Test
    void limitEndsAWaitWhileAPollIsOut() {
        assertThatThrownBy(() -> await("slow", this::respondLate, LIMIT))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.elapsed()).isGreaterThanOrEqualTo(LIMIT);
                    assertThat(timeout.polls()).isZero();
                });
        assertThat(asked.getCount()).isZero();
        assertThat(response.getCount()).isOne();
    }

    @Test
    void slowResponseHoldsUpNoOtherList() throws InterruptedException {
        var slow = operation("slow", this::respondLate).toFuture(Duration.ofMinutes(10));
        assertThat(asked.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(await("quick", () -> snapshot("quick", ResourceStatus.AVAILABLE), Duration.ofMinutes(2)))
                .isEqualTo("quick");
        assertThat(slow).isNotDone();
        response.countDown();
        assertThat(slow.join()).isEqualTo("slow");
    }

    private String await(String id, Supplier<Snapshot<String>> get, Duration limit) {
        return operation(id, get).await(limit);
    }

    private Operation<String> operation(String id, Supplier<Snapshot<String>> get) {
        return operations.untilReady(
                new PollTarget<>(id, "thing", id, get, Optional.empty()),
                StatusSets.SERVICE,
                snapshot(id, ResourceStatus.INITIATING));
    }

    private Snapshot<String> respondLate() {
        asked.countDown();
        try {
            response.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return snapshot("slow", ResourceStatus.AVAILABLE);
    }

    private static Snapshot<String> snapshot(String id, ResourceStatus status) {
        return new Snapshot<>(id, id, status, Optional.empty());
    }
}
