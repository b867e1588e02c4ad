package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each wait keeps a limit of its own, and tells what kept it from its end. */
final class WaitLimitTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void eachLimitIsKeptExactly() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        List<Duration> limits =
                List.of(Duration.ofMillis(700), Duration.ofSeconds(7), Duration.ofSeconds(90), Duration.ofMinutes(11));
        scene.onTheWay(() -> limits.forEach(limit -> {
            scene.things().become("a" + limit, "INITIATING");
            all.add(scene.creation("a" + limit).toFuture(limit));
        }));
        for (int i = 0; i < limits.size(); i++) {
            Duration limit = limits.get(i);
            assertThatThrownBy(all.get(i)::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            WaitTimeoutException.class,
                            timeout -> assertThat(timeout.elapsed()).isEqualTo(limit));
        }
    }

    @Test
    void aFailedPollEndsNoWaitButIsToldOfByATimeout() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(5));
        scene.things().outage(now -> now.isBefore(scene.after(100)));
        assertThatThrownBy(() -> scene.creation("a").await(Duration.ofSeconds(30)))
                .isInstanceOf(WaitTimeoutException.class)
                .satisfies(timeout -> assertThat(timeout.getSuppressed())
                        .singleElement()
                        .satisfies(failure -> assertThat(failure).hasMessage("no response")));
        assertThat(scene.creation("a").await(HOUR)).isEqualTo("a");
    }

    @Test
    void aTimeoutTellsOfWhatDidNotShow() {
        Operation<String> creation = scene.unseen("a");
        assertThatThrownBy(() -> creation.await(Duration.ofSeconds(4)))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.polls()).isPositive();
                    assertThat(timeout.getSuppressed()).singleElement().isInstanceOf(NotFoundException.class);
                });
    }
}
