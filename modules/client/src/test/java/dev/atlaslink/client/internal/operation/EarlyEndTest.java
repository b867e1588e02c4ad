package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.InterruptedCallException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A wait that is ended from outside leaves the others alone; one that nobody can keep up ends for all. */
final class EarlyEndTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void interruptLeavesTheIdAndTheOthersWaitOn() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(50));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> scene.creation("a").await(HOUR))
                .isInstanceOfSatisfying(
                        InterruptedCallException.class,
                        interrupted -> assertThat(interrupted.id()).contains("a"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(scene.creation("a").await(HOUR)).isEqualTo("a");
    }

    @Test
    void cancelledFutureIsToldNothingMore() {
        List<Progress> told = new CopyOnWriteArrayList<>();
        List<CompletableFuture<String>> all = new ArrayList<>();
        scene.onTheWay(() -> {
            scene.things().become("a", "INITIATING");
            all.add(scene.creation("a").onProgress(told::add).toFuture(HOUR));
            scene.at(scene.after(50), () -> all.get(0).cancel(false));
        });
        assertThatThrownBy(all.get(0)::join).isInstanceOf(CancellationException.class);
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.elapsed()).isLessThan(Duration.ofSeconds(50)));
    }

    @Test
    void listenerThatThrowsEndsItsOwnWaitOnly() {
        AssertionError mistake = new AssertionError("mine");
        List<CompletableFuture<String>> all = new ArrayList<>();
        scene.onTheWay(() -> {
            for (String id : List.of("a", "b")) {
                scene.things().become(id, "INITIATING");
                scene.things().become(id, "AVAILABLE", scene.after(20));
            }
            all.add(scene.creation("a")
                    .onProgress(progress -> {
                        throw mistake;
                    })
                    .toFuture(HOUR));
            all.add(scene.creation("b").toFuture(HOUR));
        });
        assertThatThrownBy(all.get(0)::join).hasCause(mistake);
        assertThat(all.get(1).join()).isEqualTo("b");
    }

    @Test
    void closedClientEndsAllWaits() {
        scene.things().become("a", "INITIATING");
        List<CompletableFuture<String>> all = new ArrayList<>();
        scene.at(scene.after(50), scene.operations()::close);
        Operation<String> creation = scene.creation("a");
        all.add(creation.toFuture(HOUR));
        assertThatThrownBy(all.get(0)::join)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> creation.await(HOUR))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this AtlasClient is closed");
    }

    @Test
    void sleeperThatFailsIsToldToAllWhoWait() {
        scene.things().become("a", "INITIATING");
        IllegalStateException mistake = new IllegalStateException("mine");
        scene.at(scene.after(50), () -> {
            throw mistake;
        });
        assertThatThrownBy(() -> scene.creation("a").await(HOUR)).hasRootCause(mistake);
        scene.things().become("a", "AVAILABLE");
        scene.things().become("b", "INITIATING");
        scene.things().become("b", "AVAILABLE", scene.after(90));
        assertThat(scene.creation("b").await(HOUR)).isEqualTo("b");
    }
}
