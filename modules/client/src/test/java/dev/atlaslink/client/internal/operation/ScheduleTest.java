package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All lists of one client: each is polled at its own times, and forgotten when nobody waits for it. */
final class ScheduleTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Waiters waiters = new Waiters();
    private final Schedule schedule =
            new Schedule(new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30)), () -> 0);

    @Test
    void emptyOneHasNothingToDo() {
        assertThat(schedule.isEmpty()).isTrue();
        assertThat(schedule.isPolling()).isFalse();
        assertThat(schedule.next()).isEqualTo(Instant.MAX);
        assertThat(schedule.begin(Instant.MAX)).isEmpty();
    }

    @Test
    void equalKeysSharePollsAndOthersDoNot() {
        assertThat(schedule.join(waiter("x", "a"), after(0))).isEqualTo(after(1));
        schedule.join(waiter("x", "b"), after(0));
        schedule.join(waiter("y", "c"), after(0.5));
        assertThat(schedule.next()).isEqualTo(after(1));
        assertThat(schedule.begin(after(1))).as("only what is due").hasSize(1);
        assertThat(schedule.isPolling()).isTrue();
        assertThat(schedule.next()).isEqualTo(after(1.5));
        assertThat(schedule.begin(after(1.5))).hasSize(1);
        assertThat(schedule.isEmpty()).isFalse();
    }

    @Test
    void nextIsTheEarliestWhicheverCameFirst() {
        schedule.join(waiter("x", "a"), after(5));
        schedule.join(waiter("y", "b"), after(0));
        schedule.join(waiter("z", "c"), after(7));
        assertThat(schedule.next()).isEqualTo(after(1));
    }

    @Test
    void listThatNobodyWaitsForIsForgotten() {
        Waiter<String> one = waiter("x", "a");
        Waiter<String> other = waiter("x", "b");
        schedule.join(one, after(0));
        schedule.join(other, after(0));
        schedule.leave(one);
        assertThat(schedule.isEmpty()).isFalse();
        schedule.leave(other);
        assertThat(schedule.isEmpty()).isTrue();
        schedule.leave(other);
        assertThat(schedule.isEmpty()).isTrue();
    }

    @Test
    void listIsForgottenWhenTheLastLimitHasCome() {
        Waiter<String> waiter = waiter("x", "a");
        schedule.join(waiter, after(0));
        assertThat(schedule.expire(after(3_599))).isEmpty();
        assertThat(schedule.expire(after(3_600))).hasSize(1);
        assertThat(schedule.isEmpty()).isTrue();
    }

    @Test
    void listThatIsBeingPolledIsForgottenAfterwards() {
        Waiter<String> waiter = waiter("x", "a");
        schedule.join(waiter, after(0));
        Map<Poller<?>, Poll<?>> begun = schedule.begin(after(1));
        schedule.leave(waiter);
        assertThat(schedule.isEmpty()).isFalse();
        begun.keySet().forEach(poller -> schedule.end(poller, after(2)));
        assertThat(schedule.isPolling()).isFalse();
        assertThat(schedule.isEmpty()).isTrue();
    }

    @Test
    void pollThatEndsIsFollowedByTheNext() {
        schedule.join(waiter("x", "a"), after(0));
        schedule.begin(after(1)).keySet().forEach(poller -> schedule.end(poller, after(2)));
        assertThat(schedule.next()).isEqualTo(after(3.5));
    }

    @Test
    void stopTakesAllOut() {
        schedule.join(waiter("x", "a"), after(0));
        schedule.join(waiter("y", "b"), after(0));
        assertThat(schedule.stop()).hasSize(2);
        assertThat(schedule.isEmpty()).isTrue();
    }

    private Waiter<String> waiter(String key, String id) {
        PollTarget<String> target =
                new PollTarget<>(key, "thing", id, () -> waiters.things().now(id), Optional.empty());
        return new Waiter<>(target, new Heard(), HOUR, waiters.time());
    }

    private Instant after(double seconds) {
        return waiters.after(seconds);
    }
}
