package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.TransportException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A creation whose response is lost is looked for, and attempted again only when it could no longer show. */
final class LostResponseTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();

    @Test
    void whatWasMadeIsFoundAndNotMadeAgain() {
        shelf.onCreation(() -> {
            shelf.put("a", Phase.USABLE, Match.YES);
            throw Failures.lost();
        });
        assertThat(scene.create()).isEqualTo("a");
        assertThat(shelf.calls()).containsExactly("look", "create", "look");
        assertThat(shelf.time()).isZero();
    }

    @Test
    void whatShowsLateIsWaitedFor() {
        shelf.fail(Failures.lost());
        shelf.put("late", Phase.USABLE, Match.YES, Duration.ofSeconds(12));
        assertThat(scene.create()).isEqualTo("late");
        assertThat(shelf.attempts()).hasSize(1);
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void whatShowsInTheLastMomentIsStillFound() {
        shelf.fail(Failures.lost());
        shelf.put("late", Phase.USABLE, Match.YES, Scene.ATTEMPT);
        assertThat(scene.create()).isEqualTo("late");
        assertThat(shelf.attempts()).hasSize(1);
    }

    @Test
    void whatDoesNotShowInTheTimeOfAnAttemptIsMadeAgain() {
        shelf.fail(Failures.lost());
        assertThat(scene.create()).isEqualTo("made");
        assertThat(shelf.attempts()).containsExactly(Duration.ZERO, Scene.ATTEMPT);
    }

    @Test
    void attemptsEndWithTheLastThatIsAllowed() {
        for (int attempt = 0; attempt < Scene.ATTEMPTS; attempt++) {
            shelf.fail(Failures.lost());
        }
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContainingAll("thing of the test", "none showed within 60 s", "no response")
                .hasCauseInstanceOf(TransportException.class);
        assertThat(shelf.attempts())
                .containsExactly(
                        Duration.ZERO, Scene.ATTEMPT, Scene.ATTEMPT.multipliedBy(2), Scene.ATTEMPT.multipliedBy(3));
    }

    @Test
    void allAttemptsShareTheTimeToSettle() {
        scene.options(options -> options.settleTimeout(Duration.ofSeconds(100)));
        shelf.fail(Failures.lost());
        shelf.fail(Failures.lost());
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("none showed within 100000 ms (settleTimeout)");
        assertThat(shelf.attempts()).containsExactly(Duration.ZERO, Scene.ATTEMPT);
        assertThat(shelf.time()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void timeToSettleBeginsWithTheFirstLossAndNotBefore() {
        scene.options(options -> options.settleTimeout(Duration.ofSeconds(50)));
        shelf.onCreation(() -> {
            scene.clock().advance(Duration.ofSeconds(40));
            throw Failures.lost();
        });
        shelf.put("late", Phase.USABLE, Match.YES, Duration.ofSeconds(85));
        assertThat(scene.create()).isEqualTo("late");
    }

    @Test
    void conflictOfALaterAttemptMayBeWithWhatTheFirstMade() {
        shelf.fail(Failures.lost());
        shelf.fail(Failures.alreadyExists());
        shelf.put("late", Phase.USABLE, Match.YES, Duration.ofSeconds(70));
        assertThat(scene.create()).isEqualTo("late");
        assertThat(shelf.attempts()).hasSize(2);
    }

    @Test
    void conflictOfALaterAttemptThatNothingExplainsIsToldAsItIs() {
        ConflictException conflict = Failures.alreadyExists();
        shelf.fail(Failures.lost());
        shelf.fail(conflict);
        assertThatThrownBy(scene::create).isSameAs(conflict);
        assertThat(shelf.time()).isEqualTo(Scene.ATTEMPT.multipliedBy(2));
    }

    @Test
    void otherRefusalOfALaterAttemptIsToldAtOnce() {
        shelf.fail(Failures.lost());
        shelf.fail(Failures.invalid());
        assertThatThrownBy(scene::create).isInstanceOf(InvalidRequestException.class);
        assertThat(shelf.time()).isEqualTo(Scene.ATTEMPT);
    }
}
