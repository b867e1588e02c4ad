package dev.atlaslink.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SimulatorClockTest {

    /** Simulated time counts microseconds. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    @Test
    void aVirtualClockMovesOnlyWhenTold() {
        SimulatorClock clock = SimulatorClock.virtual(START);
        assertThat(clock.instant()).isEqualTo(START);
        clock.advance(Duration.ofSeconds(90));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(90));
    }

    @Test
    void aScaledClockRunsAMultipleOfRealTimeAndCanBeAdvancedToo() {
        AtomicLong nanos = new AtomicLong(7);
        SimulatorClock clock = SimulatorClock.scaled(60, START, nanos::get);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(120));
        clock.advance(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(121));
    }

    @Test
    void theSystemClockBeginsNow() {
        Instant before = Instant.now();
        Instant begin = SimulatorClock.system().instant();
        assertThat(begin).isBetween(before.minus(ROUNDING), Instant.now().plus(ROUNDING));
    }

    @Test
    void aRunningClockMayBeginAtAnyMoment() {
        SimulatorClock hardlyMoving = SimulatorClock.scaled(1e-9, START);
        assertThat(hardlyMoving.instant()).isEqualTo(START);
    }

    @Test
    void timeNeitherStopsByFactorNorRunsBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> SimulatorClock.scaled(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SimulatorClock.scaled(Double.NaN));
        SimulatorClock clock = SimulatorClock.virtual(START);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));
    }

    @Test
    void timePassesAtOnceOnAVirtualClock() throws InterruptedException {
        SimulatorClock clock = SimulatorClock.virtual(Instant.EPOCH);
        clock.pass(Duration.ofDays(1), NEVER);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plus(Duration.ofDays(1)));
    }

    @Test
    void timeIsWaitedForOnARunningClockAtItsPace() throws InterruptedException {
        SimulatorClock clock = SimulatorClock.scaled(1000);
        Instant before = clock.instant();
        clock.pass(Duration.ofSeconds(5), NEVER);
        assertThat(Duration.between(before, clock.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whoIsReleasedWaitsNoLonger() throws InterruptedException {
        SimulatorClock clock = SimulatorClock.scaled(0.001, START);
        clock.pass(Duration.ofDays(1), new CountDownLatch(0));
        assertThat(clock.instant()).isBefore(START.plus(Duration.ofDays(1)));
    }

    @Test
    void aStepPastTheYear9999IsRefusedAndChangesNothing() {
        SimulatorClock clock = SimulatorClock.virtual(START);
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clock.advance(Duration.ofDays(365_000_000_000L)))
                    .withMessageStartingWith("step is PT8760000000000H; allowed is at most PT")
                    .withMessageEndingWith("the end of the year 9999");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThat(clock.instant()).isEqualTo(START);

        clock.advance(Duration.between(START, LAST));
        assertThat(clock.instant()).isEqualTo(LAST);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofNanos(1)));
    }

    @Test
    void aRunningClockStandsStillAtTheEndOfItsYears() throws InterruptedException {
        AtomicLong nanos = new AtomicLong();
        SimulatorClock clock = SimulatorClock.scaled(1_000_000, LAST.minusSeconds(1), nanos::get);
        nanos.set(Long.MAX_VALUE);
        assertThat(clock.instant()).isEqualTo(LAST);
        clock.pass(Duration.ofDays(1), NEVER);
        clock.advance(Duration.ZERO);
        assertThat(clock.instant()).isEqualTo(LAST);
    }

    @Test
    void theFastestClockRunsForMillennia() {
        AtomicLong nanos = new AtomicLong();
        SimulatorClock clock = SimulatorClock.scaled(1_000_000, START, nanos::get);
        nanos.set(Duration.ofHours(61).toNanos());
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(61).multipliedBy(1_000_000)));
    }

    @Test
    void aDelayAtTheEndOfTheYearsEndsThere() throws InterruptedException {
        SimulatorClock clock = SimulatorClock.virtual(LAST);
        clock.pass(Duration.ofDays(1), NEVER);
        assertThat(clock.instant()).isEqualTo(LAST);
    }

    @Test
    void factorAndStartHaveBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatorClock.scaled(1e300))
                .withMessage("factor is 1.0E300; allowed is a number above 0 and up to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatorClock.virtual(Instant.MAX))
                .withMessageEndingWith("; allowed is 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatorClock.virtual(START).advance(null))
                .withMessage("step is null; allowed is zero or more");
    }
}
