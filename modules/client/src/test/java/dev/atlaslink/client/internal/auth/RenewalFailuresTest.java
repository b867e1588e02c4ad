package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A token endpoint in trouble is asked ever less often by a client whose token still lives. */
class RenewalFailuresTest {
    private final ManualClock clock = new ManualClock();

    @Test
    void pausesDoubleUpToAMinute() {
        List<Long> seconds = new ArrayList<>();
        RenewalFailures failures = RenewalFailures.NONE;
        for (int i = 0; i < 9; i++) {
            failures = failures.and(new TransportException("no response", null), clock);
            seconds.add(Duration.between(clock.instant(), failures.until()).toSeconds());
        }

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void renewalAheadKeepsToThePauses() {
        TokenFixture fixture = new TokenFixture();
        TokenSource tokens = fixture.source();
        assertThat(fixture.token(tokens)).isEqualTo("token-1");
        fixture.endpoint().failWith(new TransportException("no response", null));
        // The last tenth of the token's hour: old enough to be renewed, and it still serves.
        fixture.clock().advance(Duration.ofSeconds(3500));

        List<Integer> requests = new ArrayList<>();
        for (int second = 0; second <= 16; second++) {
            assertThat(fixture.token(tokens)).isEqualTo("token-1");
            TokenFixture.awaitFetches();
            requests.add(fixture.endpoint().calls() - 1);
            fixture.clock().advance(Duration.ofSeconds(1));
        }

        // After the failures at 0, 1, 3, 7 and 15 s; each call in between is served by the old token alone.
        assertThat(requests).containsExactly(1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5);
    }

    @Test
    void clockThatIsSetBackEndsThePause() {
        RenewalFailures failures = RenewalFailures.NONE.and(new TransportException("no response", null), clock);

        assertThat(failures.forbid(clock.instant())).isTrue();
        assertThat(failures.forbid(clock.instant().minusSeconds(1))).isFalse();
    }
}
