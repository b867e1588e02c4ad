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

/** An answer that does not come holds up nobody else, and no limit; in real time, since nothing else can show it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SlowLookTest {
    private static final PollIntervals INTERVALS = new PollIntervals(Duration.ofMillis(5), Duration.ofMillis(20));

    /** Long enough for the look to begin. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    @AutoClose
    private final Operations operations = Operations.over(
            new Polling(Clock.systemUTC(), time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()), INTERVALS, () -> 0),
            AtlasObserver.NONE);

    @AfterEach
    void answer() {
        answer.countDown();
    }

    @Test
    void limitEndsAWaitWhileALookIsOut() {
        assertThatThrownBy(() -> await("slow", this::answerLate, LIMIT))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.elapsed()).isGreaterThanOrEqualTo(LIMIT);
                    assertThat(timeout.polls()).isZero();
                });
        assertThat(asked.getCount()).isZero();
        assertThat(answer.getCount()).isOne();
    }

    @Test
    void slowAnswerHoldsUpNoOtherList() throws InterruptedException {
        var slow = operation("slow", this::answerLate).toFuture(Duration.ofMinutes(10));
        assertThat(asked.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(await("quick", () -> snapshot("quick", ResourceStatus.AVAILABLE), Duration.ofMinutes(2)))
                .isEqualTo("quick");
        assertThat(slow).isNotDone();
        answer.countDown();
        assertThat(slow.join()).isEqualTo("slow");
    }

    private String await(String id, Supplier<Snapshot<String>> get, Duration limit) {
        return operation(id, get).await(limit);
    }

    private Operation<String> operation(String id, Supplier<Snapshot<String>> get) {
        return operations.untilReady(
                new Subject<>(id, "thing", id, get, Optional.empty()),
                StatusSets.SERVICE,
                snapshot(id, ResourceStatus.INITIATING));
    }

    private Snapshot<String> answerLate() {
        asked.countDown();
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return snapshot("slow", ResourceStatus.AVAILABLE);
    }

    private static Snapshot<String> snapshot(String id, ResourceStatus status) {
        return new Snapshot<>(id, id, status, Optional.empty());
    }
}
