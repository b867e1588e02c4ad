package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When one list is polled: soon after somebody has come, then ever more seldom. */
final class PollerTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Waiters waiters = new Waiters();
    private final Poller<String> poller =
            new Poller<>("things", new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30)), () -> 0);

    @Test
    void nobodyHasToBePolledFor() {
        assertThat(poller.isDue(Instant.MAX)).isFalse();
        assertThat(poller.next()).isEqualTo(Instant.MAX);
        assertThat(poller.isAbandoned()).isTrue();
    }

    @Test
    void firstPollComesOneIntervalAfterTheJoin() {
        assertThat(poller.join(waiters.waiter("a", HOUR), after(0))).isEqualTo(after(1));
        assertThat(poller.next()).isEqualTo(after(1));
        assertThat(poller.isDue(after(0.999))).isFalse();
        assertThat(poller.isDue(after(1))).isTrue();
        assertThat(poller.isAbandoned()).isFalse();
    }

    @Test
    void pausesGrowByHalf() {
        poller.join(waiters.waiter("a", HOUR), after(0));
        poll(after(1));
        assertThat(poller.next()).isEqualTo(after(2.5));
        poll(after(2.5));
        assertThat(poller.next()).isEqualTo(after(4.75));
    }

    @Test
    void pauseBeginsWithTheResponse() {
        poller.join(waiters.waiter("a", HOUR), after(0));
        poller.begin(after(1));
        poller.end(after(10));
        assertThat(poller.next()).isEqualTo(after(11.5));
    }

    @Test
    void whoComesLaterBringsTheNextPollForward() {
        poller.join(waiters.waiter("a", HOUR), after(0));
        poll(after(100));
        poll(after(200));
        assertThat(poller.join(waiters.waiter("b", HOUR), after(200.5))).isEqualTo(after(201.5));
        assertThat(poller.next()).isEqualTo(after(201.5));
        poll(after(201.5));
        assertThat(poller.next()).as("and the pauses grow anew").isEqualTo(after(203));
    }

    @Test
    void whoComesLaterDoesNotPutThePollOff() {
        poller.join(waiters.waiter("a", HOUR), after(0));
        poller.join(waiters.waiter("b", HOUR), after(0.9));
        assertThat(poller.next()).isEqualTo(after(1));
    }

    @Test
    void whileAPollIsOutNoOtherIsDue() {
        poller.join(waiters.waiter("a", Duration.ofMinutes(1)), after(0));
        poller.begin(after(1));
        assertThat(poller.isPolling()).isTrue();
        assertThat(poller.isDue(after(50))).isFalse();
        assertThat(poller.next()).as("the limit").isEqualTo(after(60));
        poller.end(after(2));
        assertThat(poller.isPolling()).isFalse();
        assertThat(poller.isDue(after(50))).isTrue();
    }

    @Test
    void limitMayComeBeforeThePoll() {
        poller.join(waiters.waiter("a", HOUR), after(0));
        poller.join(waiters.waiter("b", Duration.ofMillis(300)), after(0));
        assertThat(poller.next()).isEqualTo(after(0.3));
    }

    @Test
    void thoseWhoseTimeIsUpAreTakenOut() {
        Waiter<String> shorter = waiters.waiter("a", Duration.ofSeconds(5));
        Waiter<String> longer = waiters.waiter("b", Duration.ofSeconds(6));
        poller.join(shorter, after(0));
        poller.join(longer, after(0));
        assertThat(poller.expire(after(4.999))).isEmpty();
        assertThat(poller.expire(after(5))).containsExactly(shorter);
        assertThat(poller.stop()).containsExactly(longer);
        assertThat(poller.isAbandoned()).isTrue();
    }

    @Test
    void whoNeedsToHearNoMoreIsTakenOutAfterThePoll() {
        Heard listener = new Heard();
        poller.join(waiters.waiter("a", HOUR, listener), after(0));
        poller.begin(after(1));
        listener.leave();
        assertThat(poller.isAbandoned()).as("before its poll has ended").isFalse();
        poller.end(after(1));
        assertThat(poller.isAbandoned()).isTrue();
    }

    @Test
    void whoLeavesWhileAPollIsOutLeavesItToEnd() {
        Waiter<String> waiter = waiters.waiter("a", HOUR);
        poller.join(waiter, after(0));
        poller.begin(after(1));
        poller.leave(waiter);
        assertThat(poller.isAbandoned()).isFalse();
        poller.end(after(1));
        assertThat(poller.isAbandoned()).isTrue();
    }

    @Test
    void pollIsForThoseWhoWaitedWhenItBegan() {
        Heard early = new Heard();
        Heard late = new Heard();
        waiters.things().become("a", "AVAILABLE");
        poller.join(waiters.waiter("a", HOUR, early), after(0));
        Poll<String> poll = poller.begin(after(1));
        poller.join(waiters.waiter("a", HOUR, late), after(1));
        poll.start(Runnable::run).join();
        assertThat(early.news()).containsExactly("seen a after PT0S");
        assertThat(late.news()).isEmpty();
    }

    private void poll(Instant now) {
        poller.begin(now);
        poller.end(now);
    }

    private Instant after(double seconds) {
        return waiters.after(seconds);
    }
}
