package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where Atlas cannot be asked what became of a creation, nothing is made again, and the caller is told what to look for. */
final class BlindSearchTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final AtlasException lost = Failures.lost();

    @BeforeEach
    void loseTheResponse() {
        shelf.fail(lost);
    }

    @Test
    void pollThatFailsIsFollowedByAnother() {
        shelf.put("a", Phase.USABLE, Match.YES, Duration.ofSeconds(1));
        failLooks(2, 3, Failures.lost());
        assertThat(scene.create()).isEqualTo("a");
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void pollsThatKeepFailingProveNoAbsence() {
        AtlasException failure = Failures.lost();
        failLooks(2, Integer.MAX_VALUE, failure);
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("Atlas could not be asked for it")
                .hasCause(lost)
                .satisfies(unknown -> assertThat(unknown.getSuppressed()).containsExactly(failure));
        assertThat(shelf.attempts()).hasSize(1);
        assertThat(shelf.time()).isEqualTo(Scene.ATTEMPT);
    }

    @Test
    void refusalToShowItEndsTheSearchAtOnce() {
        AtlasException refusal = Failures.forbidden();
        failLooks(2, 2, refusal);
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .satisfies(unknown -> assertThat(unknown.getSuppressed()).containsExactly(refusal));
        assertThat(shelf.time()).isZero();
    }

    @Test
    void clientThatIsClosedMeanwhileTellsWhatToLookFor() {
        IllegalStateException closed = new IllegalStateException("this AtlasClient is closed");
        failLooks(2, 2, closed);
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContainingAll("thing of the test", "Atlas could not be asked for it")
                .satisfies(unknown -> assertThat(unknown.getSuppressed()).containsExactly(closed));
        assertThat(shelf.attempts()).hasSize(1);
    }

    private void failLooks(int from, int to, RuntimeException failure) {
        shelf.onLook(number -> {
            if (from <= number && number <= to) {
                throw failure;
            }
        });
    }
}
