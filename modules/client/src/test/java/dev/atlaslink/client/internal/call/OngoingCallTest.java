package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.event.Call;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a thread's call knows of itself: its time, its requests, and the call that it is part of. */
final class OngoingCallTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualClock clock = new ManualClock();

    @Test
    void timeOfACallRunsOutByTheClock() {
        try (OngoingCall ongoing = begin(1, MINUTE)) {
            assertThat(ongoing.left()).isEqualTo(MINUTE);
            clock.advance(Duration.ofSeconds(70));
            assertThat(ongoing.left()).isEqualTo(Duration.ofSeconds(-10));
        }
    }

    @Test
    void callWithinACallEndsNoLaterThanThatOne() {
        try (OngoingCall outer = begin(1, MINUTE)) {
            clock.advance(Duration.ofSeconds(45));
            try (OngoingCall longer = begin(2, MINUTE)) {
                assertThat(longer.left()).isEqualTo(outer.left()).isEqualTo(Duration.ofSeconds(15));
            }
            try (OngoingCall shorter = begin(3, Duration.ofSeconds(5))) {
                assertThat(shorter.left()).isEqualTo(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    void callThatEndedLeavesTheOneThatItWasPartOf() {
        try (OngoingCall outer = begin(1, MINUTE)) {
            try (OngoingCall inner = begin(2, MINUTE)) {
                assertThat(OngoingCall.current()).isSameAs(inner);
            }
            assertThat(OngoingCall.current()).isSameAs(outer);
            assertThat(outer.call().id()).isEqualTo(1);
        }
        assertThatIllegalStateException()
                .isThrownBy(OngoingCall::current)
                .withMessage("no call is in progress on this thread");
    }

    @Test
    void requestsAreCountedFromOneAndEachCallCountsItsOwn() {
        try (OngoingCall outer = begin(1, MINUTE)) {
            assertThat(outer.requests()).isZero();
            assertThat(outer.countRequest()).isEqualTo(1);
            assertThat(outer.countRequest()).isEqualTo(2);
            try (OngoingCall inner = begin(2, MINUTE)) {
                assertThat(inner.countRequest()).isEqualTo(1);
            }
            assertThat(outer.requests()).isEqualTo(2);
        }
    }

    @Test
    void nameInLogsHasNumberAndOperation() {
        try (OngoingCall ongoing = begin(7, MINUTE)) {
            assertThat(ongoing.name()).isEqualTo("call 7 (listThings)");
        }
    }

    private OngoingCall begin(long id, Duration limit) {
        return OngoingCall.begin(new Call(id, "listThings", "GET", "/things", clock.instant()), limit, clock);
    }
}
