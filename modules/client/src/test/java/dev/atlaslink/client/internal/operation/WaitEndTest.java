package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How a wait ends is told by the state that its own resource comes to. */
final class WaitEndTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void aFutureHoldsTheExceptionItself() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "FAILED", scene.after(1));
        CompletableFuture<Throwable> failure =
                scene.creation("a").toFuture(HOUR).handle((value, thrown) -> thrown);
        assertThat(failure.join()).isInstanceOf(WaitFailedException.class);
    }

    @Test
    void failureOfOneIsNotThatOfTheOthers() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        scene.onTheWay(() -> {
            scene.things().become("a", "INITIATING");
            scene.things().become("a", "FAILED", scene.after(10));
            scene.things().become("b", "INITIATING");
            scene.things().become("b", "AVAILABLE", scene.after(20));
            all.add(scene.creation("a").toFuture(HOUR));
            all.add(scene.creation("b").toFuture(HOUR));
        });
        assertThatThrownBy(all.get(0)::join)
                .hasCauseInstanceOf(WaitFailedException.class)
                .hasMessageContaining("thing a is FAILED: no luck");
        assertThat(all.get(1).join()).isEqualTo("b");
    }

    @Test
    void unknownStatusIsPendingAndToldOnce() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        scene.onTheWay(() -> {
            for (String id : List.of("a", "b")) {
                scene.things().become(id, "WARMING_UP");
                scene.things().become(id, "AVAILABLE", scene.after(20));
                all.add(scene.creation(id).toFuture(HOUR));
            }
        });
        assertThat(all).allSatisfy(done -> assertThat(done.join()).isNotBlank());
        assertThat(scene.unexpected()).singleElement().satisfies(told -> {
            assertThat(told.what()).isEqualTo("thing");
            assertThat(told.status()).isEqualTo(new ResourceStatus("WARMING_UP"));
        });
    }

    @Test
    void milestoneEndsAWaitAndSoDoesWhatComesAfterIt() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "WAITING_FOR_USER", scene.after(20));
        Operation<String> creation = scene.creation("a");
        assertThat(creation.awaitStatus(ResourceStatus.PENDING)).isEqualTo("a");
        assertThat(creation.status()).isEqualTo(ResourceStatus.WAITING_FOR_USER);

        scene.things().become("b", "FAILED");
        assertThat(scene.creation("b").awaitStatus(ResourceStatus.FAILED, HOUR)).isEqualTo("b");
    }
}
