package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.FailedLeftoverException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the way of an ensure is waited for, told of or replaced on request. */
final class ObstacleTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();

    @Test
    void whatLeavesIsWaitedForAndCreatedAnew() {
        shelf.put("old", Phase.LEAVING, Match.YES);
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls()).startsWith("look", "await old", "look", "create");
    }

    @Test
    void whatFailedIsToldOfAndLeftAlone() {
        shelf.put("failed", Phase.FAILED, Match.YES);
        assertThatThrownBy(scene::ensure)
                .isInstanceOfSatisfying(FailedLeftoverException.class, leftover -> {
                    assertThat(leftover.id()).isEqualTo("failed");
                    assertThat(leftover.status()).isEqualTo("FAILED");
                    assertThat(leftover.errorMessage()).contains("no capacity");
                })
                .hasMessage(
                        "thing of the test: failed is FAILED: no capacity; delete it, or ensure with REPLACE_FAILED");
        assertThat(shelf.calls()).containsExactly("look");
    }

    @Test
    void whatFailedIsReplacedOnRequest() {
        shelf.put("failed", Phase.FAILED, Match.YES);
        assertThat(scene.ensure(EnsureOption.REPLACE_FAILED)).isEqualTo("made");
        assertThat(shelf.calls()).startsWith("look", "remove failed", "look", "create");
    }

    @Test
    void whatFailedStandsBeforeWhatLeaves() {
        shelf.put("leaving", Phase.LEAVING, Match.YES);
        shelf.put("failed", Phase.FAILED, Match.YES);
        assertThat(scene.ensure(EnsureOption.REPLACE_FAILED)).isEqualTo("made");
        assertThat(shelf.calls()).startsWith("look", "remove failed", "look", "await leaving", "look", "create");
    }

    @Test
    void whatIsSomethingElseIsNoObstacle() {
        shelf.put("failed", Phase.FAILED, Match.NO);
        shelf.put("leaving", Phase.LEAVING, Match.NO);
        assertThat(scene.ensure(EnsureOption.REPLACE_FAILED)).isEqualTo("made");
        assertThat(shelf.calls()).startsWith("look", "create");
    }

    @Test
    void whatComesAndGoesTenTimesMayStillBeCreated() {
        keepComing(10);
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(waits()).hasSize(10);
    }

    @Test
    void whatKeepsComingAndGoingIsLeftToOthers() {
        keepComing(11);
        assertThatThrownBy(scene::ensure)
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("old 11"))
                .hasMessage("the thing of the test keeps coming and going, as old 11; others are at it");
        assertThat(waits()).hasSize(10);
        assertThat(shelf.attempts()).isEmpty();
    }

    private void keepComing(int times) {
        shelf.onLook(number -> {
            if (number <= times) {
                shelf.put("old " + number, Phase.LEAVING, Match.YES, Duration.ZERO);
            }
        });
    }

    private List<String> waits() {
        return shelf.calls().stream().filter(call -> call.startsWith("await")).toList();
    }
}
