package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.NotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who waits for things of one list shares its polls. */
final class SharedPollingTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void waitersOfOneListShareOnePoll() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        scene.onTheWay(() -> {
            for (String id : List.of("a", "b", "c")) {
                scene.things().become(id, "INITIATING");
                scene.things().become(id, "AVAILABLE", scene.after(20));
                all.add(scene.creation(id).toFuture(HOUR));
            }
        });
        assertThat(all).allSatisfy(done -> assertThat(done.join()).isNotBlank());
        // They come in between two polls; then the pauses grow by half.
        assertThat(scene.things().lists())
                .startsWith(scene.after(2.5), scene.after(4), scene.after(6.25))
                .hasSizeLessThan(20);
        assertThat(scene.things().gets()).doesNotContain("a", "b", "c");
    }

    @Test
    void whoWaitsAloneAsksForOneThing() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(20));
        assertThat(scene.creation("a").await(HOUR)).isEqualTo("a");
        assertThat(scene.things().lists()).isEmpty();
        assertThat(scene.things().gets()).containsOnly("a").hasSizeLessThan(10);
    }

    @Test
    void pausesGrowToTheLongestAndNewWaitersAreLookedAfterAtOnce() {
        scene.things().become("slow", "INITIATING");
        scene.things().become("slow", "AVAILABLE", scene.after(400));
        scene.things().become("quick", "INITIATING", scene.after(300));
        scene.things().become("quick", "AVAILABLE", scene.after(300.1));
        List<CompletableFuture<String>> late = new ArrayList<>();
        List<Duration> waited = new ArrayList<>();
        scene.at(
                scene.after(300),
                () -> late.add(scene.creation("quick")
                        .onProgress(progress -> waited.add(progress.elapsed()))
                        .toFuture(HOUR)));
        List<Duration> slow = new ArrayList<>();
        scene.creation("slow")
                .onProgress(progress -> slow.add(progress.elapsed()))
                .await(HOUR);
        assertThat(late.get(0).join()).isEqualTo("quick");
        assertThat(waited)
                .singleElement()
                .satisfies(first -> assertThat(first).isLessThanOrEqualTo(Duration.ofSeconds(1)));
        assertThat(slow.get(0)).isEqualTo(Duration.ofSeconds(1));
        // No more than the longest pause too late.
        assertThat(slow.get(slow.size() - 1)).isBetween(Duration.ofSeconds(400), Duration.ofSeconds(430));
    }

    @Test
    void whatTheListLacksIsSettledByAGet() {
        List<CompletableFuture<?>> all = new ArrayList<>();
        scene.onTheWay(() -> {
            for (String id : List.of("a", "b")) {
                scene.things().become(id, "DELETING");
                scene.things().disappear(id, scene.after(10));
                all.add(scene.operations()
                        .untilGone(scene.things().target(id), StatusSets.SERVICE, id)
                        .toFuture(HOUR));
            }
            scene.things().become("c", "INITIATING");
            scene.things().disappear("c", scene.after(10));
            all.add(scene.creation("c").toFuture(HOUR));
        });
        assertThat(all.get(0).join()).isEqualTo("a");
        assertThat(all.get(1).join()).isEqualTo("b");
        assertThatThrownBy(all.get(2)::join).hasCauseInstanceOf(NotFoundException.class);
        assertThat(scene.things().gets())
                .filteredOn(id -> !id.equals("anchor"))
                .containsExactlyInAnyOrder("a", "b", "c");
    }
}
