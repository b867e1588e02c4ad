package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.AtlasException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A creation asks once where the response tells what became of it. */
final class CreationTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();

    static Stream<AtlasException> proofsThatNothingWasMade() {
        return Stream.of(Failures.neverSent(), Failures.invalid(), Failures.forbidden(), Failures.alreadyExists());
    }

    @Test
    void whatAtlasMadeIsTheResult() {
        assertThat(scene.create()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("look", "create");
    }

    @Test
    void whatTheCallerNamesNeedsNoLookBefore() {
        shelf.nameByCaller();
        assertThat(scene.create()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("create");
    }

    @Test
    void createMakesAnotherThoughOneIsThere() {
        shelf.put("old", Phase.USABLE, Match.YES);
        assertThat(scene.create()).isEqualTo("made");
    }

    @ParameterizedTest
    @MethodSource("proofsThatNothingWasMade")
    void whatProvesThatNothingWasMadeIsToldAtOnce(AtlasException failure) {
        shelf.fail(failure);
        assertThatThrownBy(scene::create).isSameAs(failure);
        assertThat(shelf.calls()).containsExactly("look", "create");
        assertThat(shelf.time()).isZero();
    }

    @Test
    void withoutTheLookBeforeNothingIsMade() {
        AtlasException failure = Failures.lost();
        shelf.onLook(number -> {
            throw failure;
        });
        assertThatThrownBy(scene::create).isSameAs(failure);
        assertThat(shelf.attempts()).isEmpty();
    }
}
