package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PollingOperationTest {
    private final ManualClock clock = new ManualClock();

    @AutoClose
    private final Operations operations = Operations.create(TestSettings.of(clock));

    @Test
    void endsAtTheFirstReadyState() {
        assertThat(operation("INITIATING", "INITIATING", "AVAILABLE").await()).isEqualTo("AVAILABLE");
    }

    @Test
    void doesNotAskAgainWhenReadyFromTheStart() {
        assertThat(operation("WAITING_FOR_USER").await()).isEqualTo("WAITING_FOR_USER");
    }

    @Test
    void countsAnUnknownStateAsPending() {
        assertThat(operation("INITIATING", "WARMING_UP", "AVAILABLE").await()).isEqualTo("AVAILABLE");
    }

    @Test
    void endsAtOnceOnFailedWithAtlasWords() {
        assertThatThrownBy(() -> operation("INITIATING", "FAILED", "AVAILABLE").await())
                .isInstanceOf(WaitFailedException.class)
                .hasMessage("thing 42 is FAILED: because of FAILED");
    }

    @Test
    void aTimeoutTellsIdStatusTimeAndPolls() {
        Operation<String> slow = operation("INITIATING", "INITIATING", "INITIATING", "INITIATING");

        assertThatThrownBy(() -> slow.await(Duration.ofSeconds(12)))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.id()).isEqualTo("42");
                    assertThat(timeout.lastStatus()).isEqualTo("INITIATING");
                    assertThat(timeout.elapsed()).isEqualTo(Duration.ofSeconds(12));
                    assertThat(timeout.polls()).isEqualTo(3);
                });
    }

    @Test
    void reportsEveryResponse() {
        List<Progress> seen = new ArrayList<>();

        operation("INITIATING", "INITIATING", "AVAILABLE").onProgress(seen::add).await();

        assertThat(seen)
                .containsExactly(
                        new Progress("42", ResourceStatus.INITIATING, Duration.ofSeconds(5), 1),
                        new Progress("42", ResourceStatus.AVAILABLE, Duration.ofSeconds(10), 2));
    }

    @Test
    void refusesALimitThatIsNotMoreThanZero() {
        assertThatThrownBy(() -> operation("AVAILABLE").await(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is PT0S; allowed is more than zero");
    }

    private Operation<String> operation(String... states) {
        Deque<String> script = new ArrayDeque<>(Arrays.asList(states));
        Snapshot<String> first = snapshot(script.removeFirst());
        PollTarget<String> target =
                new PollTarget<>("things", "thing", "42", () -> snapshot(script.removeFirst()), Optional.empty());
        return operations.untilReady(target, StatusSets.SERVICE, first);
    }

    private static Snapshot<String> snapshot(String state) {
        return new Snapshot<>("42", state, ResourceStatus.of(Optional.of(state)), Optional.of("because of " + state));
    }
}
