package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.FailedLeftoverException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Atlas refuses to create what it says exists: an ensure looks for that instead of asking again. */
final class RefusedEnsureTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final ConflictException conflict = Failures.alreadyExists();

    @Test
    void whatExistsIsWaitedForUntilItShows() {
        shelf.fail(conflict);
        shelf.put("theirs", Phase.USABLE, Match.YES, Duration.ofSeconds(12));
        assertThat(scene.ensure()).isEqualTo("theirs");
        assertThat(shelf.attempts()).hasSize(1);
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void whatDoesNotShowInTheTimeOfAnAttemptEndsInTheRefusal() {
        shelf.fail(conflict);
        assertThatThrownBy(scene::ensure).isSameAs(conflict);
        assertThat(shelf.attempts()).hasSize(1);
        assertThat(shelf.time()).isEqualTo(Scene.ATTEMPT);
    }

    @Test
    void shorterTimeToSettleEndsTheWaitBefore() {
        scene.options(options -> options.settleTimeout(Duration.ofSeconds(30)));
        shelf.fail(conflict);
        assertThatThrownBy(scene::ensure).isSameAs(conflict);
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void conflictForAnotherReasonIsToldAtOnce() {
        ConflictException other = Failures.conflict("SERVICE_NOT_READY");
        shelf.put("failed elsewhere", Phase.FAILED, Match.NEVER_TOLD);
        shelf.fail(other);
        assertThatThrownBy(() -> scene.ensure(EnsureOption.REPLACE_FAILED)).isSameAs(other);
        assertThat(shelf.calls()).containsExactly("look", "create", "look");
        assertThat(shelf.time()).isZero();
    }

    @Test
    void oneThatWillNeverTellCanBeNoOther() {
        shelf.put("nameless", Phase.FAILED, Match.NEVER_TOLD);
        shelf.fail(conflict);
        assertThatThrownBy(scene::ensure)
                .isInstanceOfSatisfying(
                        FailedLeftoverException.class,
                        leftover -> assertThat(leftover.id()).isEqualTo("nameless"));
    }

    @Test
    void oneThatWillNeverTellIsReplacedOnRequest() {
        shelf.put("nameless", Phase.FAILED, Match.NEVER_TOLD);
        shelf.fail(conflict);
        assertThat(scene.ensure(EnsureOption.REPLACE_FAILED)).isEqualTo("made");
        assertThat(shelf.calls()).startsWith("look", "create", "look", "remove nameless", "look", "create");
    }

    @Test
    void whichOfSeveralThatWillNeverTellIsNotGuessed() {
        shelf.put("a", Phase.FAILED, Match.NEVER_TOLD);
        shelf.put("b", Phase.FAILED, Match.NEVER_TOLD);
        shelf.fail(conflict);
        assertThatThrownBy(() -> scene.ensure(EnsureOption.REPLACE_FAILED))
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("a", "b"))
                .hasMessageMatching(
                        "Atlas will not tell whether this is the thing of the test: a, b; delete what failed,"
                                + " choose one by its id, or use apiVersion .+, which tells more");
        assertThat(shelf.calls()).doesNotContain("remove a", "remove b");
    }

    @Test
    void whatLeavesAndMayBeItIsWaitedFor() {
        shelf.put("leaving", Phase.LEAVING, Match.NOT_TOLD_YET);
        shelf.fail(conflict);
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls()).startsWith("look", "create", "look", "await leaving", "look", "create");
    }

    @Test
    void whatLeavesAndIsSomethingElseIsNotWaitedFor() {
        shelf.put("leaving", Phase.LEAVING, Match.NO);
        shelf.fail(conflict);
        assertThatThrownBy(scene::ensure).isSameAs(conflict);
        assertThat(shelf.calls()).doesNotContain("await leaving");
    }

    @Test
    void secondRefusalHasTheWholeTimeAgain() {
        shelf.fail(conflict);
        shelf.put("leaving", Phase.LEAVING, Match.NOT_TOLD_YET, Duration.ofSeconds(50));
        shelf.fail(Failures.alreadyExists());
        shelf.put("theirs", Phase.USABLE, Match.YES, Duration.ofSeconds(100));
        assertThat(scene.ensure()).isEqualTo("theirs");
        assertThat(shelf.attempts()).containsExactly(Duration.ZERO, Duration.ofSeconds(50));
    }
}
