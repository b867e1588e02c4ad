package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.DuplicateCreatedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Without a lock, whoever creates looks afterwards whether another process has made the same. */
final class RivalsTest {
    private static final Duration WINDOW = Duration.ofSeconds(2);

    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();

    @Test
    void lookComesTwoSecondsAfterTheCreation() {
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("look", "create", "look");
        assertThat(shelf.time()).isEqualTo(WINDOW);
    }

    @Test
    void laterOneIsToldOfBoth() {
        shelf.make("b");
        shelf.put("a", Phase.USABLE, Match.YES, WINDOW);
        assertThatThrownBy(scene::ensure).isInstanceOfSatisfying(DuplicateCreatedException.class, duplicate -> {
            assertThat(duplicate.own()).isEqualTo("b");
            assertThat(duplicate.first()).isEqualTo("a");
            assertThat(duplicate.all()).containsExactly("a", "b");
        });
        assertThat(shelf.calls()).containsExactly("look", "create", "look");
    }

    @Test
    void earlierOneIsNot() {
        shelf.make("a");
        shelf.put("b", Phase.USABLE, Match.YES, WINDOW);
        assertThat(scene.ensure()).isEqualTo("a");
    }

    @Test
    void whatDoesNotServeOrIsSomethingElseIsNoRival() {
        shelf.make("z");
        shelf.put("failed", Phase.FAILED, Match.YES, WINDOW);
        shelf.put("leaving", Phase.LEAVING, Match.YES, WINDOW);
        shelf.put("other", Phase.USABLE, Match.NO, WINDOW);
        assertThat(scene.ensure()).isEqualTo("z");
    }

    /** Such as one that told nothing of itself before: it was not made at the same time. */
    @Test
    void whatWasThereBeforeIsNoRival() {
        shelf.make("z");
        shelf.put("a", Phase.USABLE, Match.NEVER_TOLD);
        shelf.put("a", Phase.USABLE, Match.YES, WINDOW);
        assertThat(scene.ensure()).isEqualTo("z");
    }

    @Test
    void ownOneThatDoesNotShowIsNotTakenForADuplicate() {
        shelf.onCreation(() -> "b");
        shelf.put("a", Phase.USABLE, Match.YES, WINDOW);
        assertThat(scene.ensure()).isEqualTo("b");
    }

    @Test
    void ownDuplicateIsRemovedOnRequestAndTheOtherAdopted() {
        shelf.make("b");
        shelf.put("a", Phase.USABLE, Match.YES, WINDOW);
        assertThat(scene.ensure(EnsureOption.REMOVE_OWN_DUPLICATE)).isEqualTo("a");
        assertThat(shelf.calls()).containsExactly("look", "create", "look", "remove unused b", "look");
    }

    @Test
    void ownDuplicateThatIsUsedIsTold() {
        shelf.make("b");
        shelf.put("a", Phase.USABLE, Match.YES, WINDOW);
        shelf.onRemoval(() -> false);
        assertThatThrownBy(() -> scene.ensure(EnsureOption.REMOVE_OWN_DUPLICATE))
                .isInstanceOfSatisfying(
                        DuplicateCreatedException.class,
                        duplicate -> assertThat(duplicate.own()).isEqualTo("b"));
    }

    @Test
    void removalThatFailsStillTellsOfTheDuplicate() {
        AtlasException failure = Failures.forbidden();
        shelf.make("b");
        shelf.put("a", Phase.USABLE, Match.YES, WINDOW);
        shelf.onRemoval(() -> {
            throw failure;
        });
        assertThatThrownBy(() -> scene.ensure(EnsureOption.REMOVE_OWN_DUPLICATE))
                .isSameAs(failure)
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .isInstanceOf(DuplicateCreatedException.class));
    }

    @Test
    void lookThatFailsIsNoFailureOfTheCreation() {
        shelf.onLook(number -> {
            if (number == 2) {
                throw Failures.lost();
            }
        });
        assertThat(scene.ensure()).isEqualTo("made");
    }

    @Test
    void interruptSkipsTheLookAndIsKept() {
        scene.sleepBy(time -> {
            throw new InterruptedException();
        });
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("look", "create");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatTheCallerNamesHasNoRivals() {
        shelf.nameByCaller();
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("look", "create");
        assertThat(shelf.time()).isZero();
    }
}
