package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Atlas says that it made is never made again, and neither is what somebody else speaks of. */
final class UnreadableResponseTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();

    static Stream<AtlasException> voicesOfOthers() {
        return Stream.of(Failures.gatewayPage(), Failures.nonsense());
    }

    @Test
    void whatAtlasMadeIsKnownByTheIdThatItNamed() {
        shelf.onCreation(() -> {
            shelf.put("a", Phase.USABLE, Match.NEVER_TOLD);
            shelf.put("b", Phase.USABLE, Match.YES);
            throw Failures.madeButUnreadable(Optional.of("a"));
        });
        assertThat(scene.create()).isEqualTo("a");
        assertThat(shelf.attempts()).hasSize(1);
    }

    @Test
    void withoutAnIdItIsLookedFor() {
        shelf.fail(Failures.madeButUnreadable(Optional.empty()));
        shelf.put("late", Phase.USABLE, Match.YES, Duration.ofSeconds(30));
        assertThat(scene.create()).isEqualTo("late");
    }

    @Test
    void whatAtlasMadeAndDoesNotShowIsNotMadeAgain() {
        shelf.fail(Failures.madeButUnreadable(Optional.of("a")));
        assertThatThrownBy(scene::create)
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                    assertThat(unknown.id()).contains("a");
                    assertThat(unknown.sought()).isEqualTo("thing of the test");
                })
                .hasMessageContaining("none showed within 60 s");
        assertThat(shelf.attempts()).hasSize(1);
        assertThat(shelf.time()).isEqualTo(Scene.ATTEMPT);
    }

    @Test
    void idOfAResponseThatProvesNothingIsNotBelieved() {
        shelf.fail(Failures.nonsense());
        assertThatThrownBy(scene::create)
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.id()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("voicesOfOthers")
    void whatSomebodyElseSaysIsFollowedByOneLook(AtlasException voice) {
        shelf.fail(voice);
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("none shows, and the response is not Atlas's own")
                .hasCause(voice);
        assertThat(shelf.calls()).containsExactly("look", "create", "look");
        assertThat(shelf.time()).isZero();
    }

    @ParameterizedTest
    @MethodSource("voicesOfOthers")
    void whatShowsAllTheSameIsTaken(AtlasException voice) {
        shelf.onCreation(() -> {
            shelf.put("a", Phase.USABLE, Match.YES);
            throw voice;
        });
        assertThat(scene.create()).isEqualTo("a");
    }
}
