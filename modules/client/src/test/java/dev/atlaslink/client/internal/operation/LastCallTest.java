package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who waits alone has a last poll just before the limit, however long the pauses are. */
final class LastCallTest {
    private static final Duration TEN = Duration.ofSeconds(10);

    private final Waiters waiters = new Waiters();
    private final Poller<String> poller =
            new Poller<>("things", new PollIntervals(Duration.ofSeconds(30), Duration.ofSeconds(30)), () -> 0);

    @Test
    void itComesASecondBeforeTheLimit() {
        assertThat(poller.join(waiters.waiter("a", TEN), after(0))).isEqualTo(after(9));
        assertThat(poller.next()).isEqualTo(after(9));
        assertThat(poller.isDue(after(8.999))).isFalse();
        assertThat(poller.isDue(after(9))).isTrue();
    }

    @Test
    void itComesAtHalfOfAShortLimit() {
        assertThat(poller.join(waiters.waiter("a", Duration.ofSeconds(1)), after(0)))
                .isEqualTo(after(0.5));
        assertThat(poller.next()).isEqualTo(after(0.5));
    }

    @Test
    void itComesOnce() {
        poller.join(waiters.waiter("a", TEN), after(0));
        poller.begin(after(9));
        poller.end(after(9));
        assertThat(poller.isDue(after(9.5))).isFalse();
        assertThat(poller.next()).isEqualTo(after(10));
    }

    @Test
    void severalWhoWaitForTheSameHaveOneEach() {
        poller.join(waiters.waiter("a", TEN), after(0));
        poller.join(waiters.waiter("a", Duration.ofSeconds(20)), after(0));
        assertThat(poller.next()).isEqualTo(after(9));
        poller.begin(after(9));
        poller.end(after(9));
        poller.expire(after(10));
        assertThat(poller.next()).isEqualTo(after(19));
    }

    /** The list would be asked too often if each of many had one. */
    @Test
    void thoseOfAListHaveNone() {
        poller.join(waiters.waiter("a", TEN), after(0));
        poller.join(waiters.waiter("b", TEN), after(0));
        assertThat(poller.isDue(after(9.5))).isFalse();
        assertThat(poller.next()).isEqualTo(after(10));
    }

    @Test
    void limitThatNobodyLivesToSeeIsAsGoodAsNone() {
        poller.join(waiters.waiter("a", Duration.ofSeconds(Long.MAX_VALUE)), after(0));
        assertThat(poller.next()).isEqualTo(after(30));
        assertThat(poller.expire(Instant.parse("9999-12-31T00:00:00Z"))).isEmpty();
    }

    private Instant after(double seconds) {
        return waiters.after(seconds);
    }
}
