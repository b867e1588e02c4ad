package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.DifferentResourceException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An ensure adopts what is there, and creates what is not. */
final class EnsureTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();

    @Test
    void whatIsThereIsAdopted() {
        shelf.put("a", Phase.USABLE, Match.YES);
        assertThat(scene.ensure()).isEqualTo("a");
        assertThat(shelf.calls()).containsExactly("look");
    }

    @Test
    void whatIsNotThereIsCreated() {
        shelf.put("other", Phase.USABLE, Match.NO);
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.attempts()).hasSize(1);
    }

    @Test
    void whatHasTheIdButOtherValuesIsNotReplaced() {
        shelf.put("theirs", Phase.USABLE, Match.DIFFERENT);
        assertThatThrownBy(scene::ensure)
                .isInstanceOf(DifferentResourceException.class)
                .hasMessage(
                        "thing of the test is there with other values: comment is another; ask for the same, or create"
                                + " to replace them");
        assertThat(shelf.attempts()).isEmpty();
    }

    @Test
    void oneThatServesIsAdoptedBesideOthersThatDoNot() {
        shelf.put("failed", Phase.FAILED, Match.YES);
        shelf.put("leaving", Phase.LEAVING, Match.YES);
        shelf.put("untold", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("serving", Phase.USABLE, Match.YES);
        assertThat(scene.ensure(EnsureOption.REPLACE_FAILED)).isEqualTo("serving");
        assertThat(shelf.calls()).containsExactly("look");
    }

    @Test
    void severalAreNotChosenFrom() {
        shelf.put("a", Phase.USABLE, Match.YES);
        shelf.put("b", Phase.USABLE, Match.YES);
        assertThatThrownBy(scene::ensure)
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("a", "b"))
                .hasMessage("more than one thing of the test exists: a, b; choose one of them by its id, or ensure with"
                        + " ADOPT_OLDEST");
        assertThat(shelf.attempts()).isEmpty();
    }

    /** Ids begin with the second in which they were made, so that every process takes the same one. */
    @Test
    void oldestIsAdoptedOnRequest() {
        shelf.put("66b81bd1", Phase.USABLE, Match.YES);
        shelf.put("66b81bd0", Phase.USABLE, Match.YES);
        assertThat(scene.ensure(EnsureOption.ADOPT_OLDEST)).isEqualTo("66b81bd0");
    }

    @Test
    void whatDoesNotTellYetIsWaitedForAndNothingCreatedMeanwhile() {
        shelf.put("a", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("a", Phase.USABLE, Match.YES, Duration.ofMinutes(10));
        assertThat(scene.ensure()).isEqualTo("a");
        assertThat(shelf.attempts()).isEmpty();
        assertThat(shelf.time()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatTurnsOutToBeSomethingElseIsNoObstacle() {
        shelf.put("a", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("a", Phase.USABLE, Match.NO, Duration.ofSeconds(20));
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.attempts()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void whatDoesNotTellInTimeIsNotGuessedAt() {
        shelf.put("a", Phase.USABLE, Match.NOT_TOLD_YET);
        assertThatThrownBy(scene::ensure)
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("a"))
                .hasMessageStartingWith("Atlas does not tell whether this is the thing of the test: a; look again when"
                        + " they are ready, or with apiVersion ");
        assertThat(shelf.time()).isEqualTo(Scene.SETTLE);
        assertThat(shelf.attempts()).isEmpty();
    }

    @Test
    void whatComesLaterHasTheWholeTimeToTell() {
        shelf.put("a", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("a", Phase.LEAVING, Match.YES, Duration.ofMinutes(10));
        shelf.put("b", Phase.USABLE, Match.NOT_TOLD_YET, Duration.ofMinutes(10).plusSeconds(1));
        shelf.put("b", Phase.USABLE, Match.YES, Duration.ofMinutes(20));
        shelf.onLook(number -> {
            if (shelf.calls().contains("await a")) {
                scene.clock().advance(Duration.ofSeconds(1));
            }
        });
        assertThat(scene.ensure()).isEqualTo("b");
        assertThat(shelf.attempts()).isEmpty();
    }

    @Test
    void whatWillNeverTellAndGoesIsNoObstacle() {
        shelf.put("a", Phase.LEAVING, Match.NOT_TOLD_YET);
        shelf.put("b", Phase.USABLE, Match.NEVER_TOLD);
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void lostResponseIsSettledByLooking() {
        shelf.fail(Failures.lost());
        shelf.put("late", Phase.USABLE, Match.YES, Duration.ofSeconds(12));
        assertThat(scene.ensure()).isEqualTo("late");
        assertThat(shelf.attempts()).hasSize(1);
    }
}
