package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.InterruptedCallException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PausesTest {
    @Test
    void pauseLetsItsTimePass() {
        ManualClock clock = new ManualClock();
        Instant before = clock.instant();

        Pauses.pause(clock, Duration.ofSeconds(3), "interrupted");

        assertThat(clock.instant()).isEqualTo(before.plusSeconds(3));
    }

    /** The flag is the caller's: whoever waits next has to see it, too. */
    @Test
    void interruptEndsThePauseAndStays() {
        InterruptedException interrupt = new InterruptedException();

        assertThatThrownBy(() -> Pauses.pause(
                        time -> {
                            throw interrupt;
                        },
                        Duration.ofSeconds(3),
                        "interrupted before attempt 2"))
                .isInstanceOf(InterruptedCallException.class)
                .hasMessage("interrupted before attempt 2")
                .hasCause(interrupt);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "4999, false", "5000, true", "5001, true"})
    void pauseIsToSpeakOfFromFiveSecondsOn(long millis, boolean isLong) {
        assertThat(PauseLog.isLong(Duration.ofMillis(millis))).isEqualTo(isLong);
    }
}
