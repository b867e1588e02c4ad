package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search ends in time, whatever clock and sleeper know of each other. */
final class ElapsedTimeTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void pausesCountWhereTheClockStandsStill() {
        scene.sleepBy(pauses::add);
        shelf.fail(Failures.lost());
        assertThat(scene.create()).isEqualTo("made");
        assertThat(pauses).containsOnly(Duration.ofSeconds(5)).hasSize(12);
    }

    @Test
    void pausesCountWhereTheClockIsSetBack() {
        scene.sleepBy(time -> {
            pauses.add(time);
            scene.clock().advance(Duration.ofHours(-1));
        });
        shelf.fail(Failures.lost());
        assertThat(scene.create()).isEqualTo("made");
        assertThat(pauses).hasSize(12);
    }

    @Test
    void clockCountsWherePausesTakeLonger() {
        scene.sleepBy(time -> {
            pauses.add(time);
            scene.clock().advance(time.multipliedBy(3));
        });
        shelf.fail(Failures.lost());
        assertThat(scene.create()).isEqualTo("made");
        assertThat(pauses).hasSize(4);
    }

    @Test
    void pausesGrowByHalf() {
        scene.sleepBy(pauses::add);
        scene.pollBy(new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30)));
        shelf.fail(Failures.lost());
        assertThat(scene.create()).isEqualTo("made");
        assertThat(pauses.get(0)).isEqualTo(Duration.ofSeconds(1));
        // A fifth of each is left to chance.
        assertThat(pauses.get(4)).isBetween(Duration.ofMillis(4_050), Duration.ofMillis(5_063));
        assertThat(pauses).hasSizeLessThan(12);
    }

    @Test
    void lastPauseIsNoLongerThanTheTimeThatIsLeft() {
        scene.sleepBy(pauses::add);
        scene.options(options -> options.settleTimeout(Duration.ofSeconds(12)));
        shelf.fail(Failures.lost());
        assertThatThrownBy(scene::create).isInstanceOf(OutcomeUnknownException.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2));
    }
}
