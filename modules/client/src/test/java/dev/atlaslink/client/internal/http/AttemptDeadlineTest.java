package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a request has left, as a socket takes it: whole milliseconds, of which 0 would be no limit. */
final class AttemptDeadlineTest {
    private final AtomicLong now = new AtomicLong(-5);

    @Test
    void timeLeftIsToldInWholeMillisecondsAndNeverAsNone() throws SocketTimeoutException {
        AttemptDeadline deadline = AttemptDeadline.in(200, now::get);
        assertThat(deadline.millisLeft()).isEqualTo(200);

        pass(Duration.ofMillis(150));
        assertThat(deadline.millisLeft()).isEqualTo(50);

        pass(Duration.ofNanos(49_999_999));
        assertThat(deadline.millisLeft()).as("one nanosecond").isEqualTo(1);
    }

    @Test
    void timeThatIsOverEndsTheAttempt() {
        AttemptDeadline deadline = AttemptDeadline.in(200, now::get);
        pass(Duration.ofMillis(200));

        assertThatThrownBy(deadline::millisLeft)
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("no whole response within 200 ms");
        pass(Duration.ofHours(1));
        assertThatThrownBy(deadline::millisLeft).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void deadlineCanBeBroughtForwardToNow() {
        AttemptDeadline deadline = AttemptDeadline.in(200, now::get);
        pass(Duration.ofMillis(10));
        deadline.expire();

        assertThatThrownBy(deadline::millisLeft).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void longestLimitIsWhatASocketCanTake() throws SocketTimeoutException {
        assertThat(AttemptDeadline.in(Duration.ofDays(365).toMillis(), now::get).millisLeft())
                .isEqualTo(Integer.MAX_VALUE);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
