package dev.atlaslink.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SimulatorClockTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
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
        assertThat(SimulatorClock.system().instant())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }

    @Test
    void aRunningClockMayBeginAtAnyMoment() {
        SimulatorClock clock = SimulatorClock.scaled(1, START);
        assertThat(clock.instant()).isBetween(START, START.plusSeconds(5));
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
}
