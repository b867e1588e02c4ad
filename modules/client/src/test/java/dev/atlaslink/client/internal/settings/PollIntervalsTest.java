package dev.atlaslink.client.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollIntervalsTest {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final PollIntervals growing = new PollIntervals(FIRST, LONGEST);

    @Test
    void pausesGrowByHalfUpToTheLongest() {
        assertThat(IntStream.range(0, 11)
                        .mapToObj(looks -> growing.after(looks, 0))
                        .map(Duration::toMillis))
                .containsExactly(
                        1_000L, 1_500L, 2_250L, 3_375L, 5_062L, 7_593L, 11_390L, 17_085L, 25_628L, 30_000L, 30_000L);
        assertThat(growing.after(Integer.MAX_VALUE, 0)).isEqualTo(LONGEST);
    }

    @Test
    void chanceTakesUpToAFifthButLeavesTheFirst() {
        assertThat(growing.after(100, 0.5)).isEqualTo(Duration.ofSeconds(27));
        assertThat(growing.after(0, 0.999)).isEqualTo(FIRST);
    }

    @Test
    void equalLimitsLeaveNothingToChance() {
        PollIntervals fixed = new PollIntervals(LONGEST, LONGEST);
        assertThat(IntStream.range(0, 5).mapToObj(looks -> fixed.after(looks, 0.9)))
                .containsOnly(LONGEST);
    }

    @Test
    void firstIsNoLongerThanTheLongest() {
        assertThatThrownBy(() -> new PollIntervals(LONGEST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pollInterval is PT30S; allowed is at most the longest, PT1S");
    }
}
