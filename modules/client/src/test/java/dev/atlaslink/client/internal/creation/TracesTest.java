package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.AtlasException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an attempt without a response has made is told from what it cannot have made, and not guessed at. */
final class TracesTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final AtlasException lost = Failures.lost();

    @BeforeEach
    void loseTheResponse() {
        shelf.fail(lost);
    }

    @Test
    void whatWasThereBeforeWasNotMadeByIt() {
        shelf.put("old", Phase.USABLE, Match.YES);
        assertThat(scene.create()).isEqualTo("made");
        assertThat(shelf.attempts()).hasSize(2);
    }

    /** Atlas takes no second one of a name, so whatever has it is what the attempt made. */
    @Test
    void whatHasTheNameThatTheCallerGaveIsIt() {
        shelf.nameByCaller();
        shelf.put("old", Phase.USABLE, Match.YES);
        assertThat(scene.create()).isEqualTo("old");
        assertThat(shelf.attempts()).hasSize(1);
    }

    @Test
    void whatIsSomethingElseWasNotMadeByIt() {
        showNew("other", Phase.USABLE, Match.NO);
        assertThat(scene.create()).isEqualTo("made");
    }

    @Test
    void whatGoesAwayWasNotMadeByIt() {
        showNew("leaving", Phase.LEAVING, Match.YES);
        assertThat(scene.create()).isEqualTo("made");
    }

    @Test
    void whatFailedMayHaveBeenMadeByIt() {
        showNew("failed", Phase.FAILED, Match.YES);
        assertThat(scene.create()).isEqualTo("failed");
    }

    @Test
    void whichOfSeveralItMadeIsNotGuessed() {
        showNew("a", Phase.USABLE, Match.YES);
        showNew("b", Phase.USABLE, Match.YES);
        assertThatThrownBy(scene::create)
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("a", "b"))
                .hasMessage(
                        "which thing of the test Atlas created cannot be told, since the response was lost: it is one"
                                + " of a, b, which were not there before")
                .satisfies(ambiguous -> assertThat(ambiguous.getSuppressed()).containsExactly(lost));
        assertThat(shelf.attempts()).hasSize(1);
        assertThat(shelf.time()).as("waiting would not help").isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whatWillNeverTellIsNotTakenForIt() {
        showNew("silent", Phase.USABLE, Match.NEVER_TOLD);
        assertThatThrownBy(scene::create)
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("silent"));
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(5));
    }

    /** Longer than an attempt may take: what is ready in minutes tells only then. */
    @Test
    void whatDoesNotTellYetIsWaitedFor() {
        showNew("a", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("a", Phase.USABLE, Match.YES, Duration.ofMinutes(10));
        assertThat(scene.create()).isEqualTo("a");
        assertThat(shelf.time()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatTurnsOutToBeSomethingElseIsMadeAgain() {
        showNew("a", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("a", Phase.USABLE, Match.NO, Duration.ofMinutes(10));
        assertThat(scene.create()).isEqualTo("made");
        assertThat(shelf.attempts()).containsExactly(Duration.ZERO, Duration.ofMinutes(10));
    }

    @Test
    void oneThatMatchesIsNotTakenWhileAnotherDoesNotTell() {
        showNew("a", Phase.USABLE, Match.YES);
        showNew("b", Phase.USABLE, Match.NOT_TOLD_YET);
        shelf.put("b", Phase.USABLE, Match.NO, Duration.ofMinutes(3));
        assertThat(scene.create()).isEqualTo("a");
        assertThat(shelf.time()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void whatNeverComesToTellEndsTheSearchInTime() {
        showNew("a", Phase.USABLE, Match.NOT_TOLD_YET);
        assertThatThrownBy(scene::create)
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("a"));
        assertThat(shelf.time()).isEqualTo(Scene.SETTLE);
        assertThat(shelf.attempts()).hasSize(1);
    }

    /** After the look before the attempt. */
    private void showNew(String id, Phase phase, Match match) {
        shelf.put(id, phase, match, Duration.ofSeconds(1));
    }
}
