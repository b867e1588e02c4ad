package dev.atlaslink.client.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ManualClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The sources that users can choose. */
final class PermitSourceTest {
    private static final RateLimitKey OAUTH = new RateLimitKey("https://cloud.mongodb.com", "OAuth", "");

    /** More than any limit that Atlas publishes. */
    private static final int MANY = 10_001;

    @Test
    void unlimitedSourceNeverWaitsAndLearnsNothing() {
        for (int i = 0; i < MANY; i++) {
            Permit permit = PermitSource.UNLIMITED.reserve(OAUTH);
            assertThat(permit.pause()).isZero();
            permit.completed(RateLimitStatus.UNKNOWN);
            permit.cancel();
        }
    }

    @Test
    void sourceOfThisProcessKeepsTheLimitsByTheClockThatItIsGiven() {
        ManualClock clock = new ManualClock();
        PermitSource source = PermitSource.inProcess(clock);
        for (int i = 0; i < 50; i++) {
            assertThat(source.reserve(OAUTH).pause()).isZero();
        }
        assertThat(source.reserve(OAUTH).pause()).isEqualTo(Duration.ofMinutes(1));

        clock.advance(Duration.ofMinutes(1));
        assertThat(source.reserve(OAUTH).pause()).isZero();
    }

    @Test
    void sourceOfThisProcessGoesByTheSystemsClockUnlessTold() {
        PermitSource source = PermitSource.inProcess();

        assertThat(source.reserve(OAUTH).pause()).isZero();
    }

    @Test
    void sourceWithoutAClockIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PermitSource.inProcess(null))
                .withMessage("clock is null; allowed is a clock");
    }
}
