package dev.atlaslink.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Tells the simulator's time, which may stand still, run or race.
 *
 * <p>Every state, nonce and token of a simulator reads this clock and nothing else. It is safe for use by many threads.
 */
public final class SimulatorClock implements InstantSource {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Instant start;
    private final double factor;
    private final LongSupplier nanoTime;
    private final long startNanos;
    private final AtomicReference<Duration> advanced = new AtomicReference<>(Duration.ZERO);

    private SimulatorClock(Instant start, double factor, LongSupplier nanoTime) {
        this.start = start;
        this.factor = factor;
        this.nanoTime = nanoTime;
        this.startNanos = nanoTime.getAsLong();
    }

    /**
     * Runs with real time.
     *
     * @return a clock that begins at the present
     */
    public static SimulatorClock system() {
        return scaled(1);
    }

    /**
     * Runs a multiple of real time, so that minutes of provisioning pass in seconds.
     *
     * @param factor simulated seconds per real second, more than 0
     * @return a clock that begins at the present
     * @throws IllegalArgumentException if the factor is not a finite number above 0
     */
    public static SimulatorClock scaled(double factor) {
        return scaled(factor, Instant.now());
    }

    /**
     * Runs a multiple of real time from a chosen moment on, whose date is the simulator's today.
     *
     * @param factor simulated seconds per real second, more than 0; 1 for the pace of real time
     * @param start the time it begins at
     * @return a clock that begins there
     * @throws IllegalArgumentException if the factor is not a finite number above 0
     */
    public static SimulatorClock scaled(double factor, Instant start) {
        return scaled(factor, Objects.requireNonNull(start, "start"), System::nanoTime);
    }

    static SimulatorClock scaled(double factor, Instant start, LongSupplier nanoTime) {
        return new SimulatorClock(start, Arguments.requirePositive("factor", factor), nanoTime);
    }

    /**
     * Stands still until {@link #advance(Duration)} moves it.
     *
     * @param start the time it shows
     * @return a clock that only moves when told
     */
    public static SimulatorClock virtual(Instant start) {
        return new SimulatorClock(Objects.requireNonNull(start, "start"), 0, () -> 0);
    }

    /**
     * Moves this clock forward at once; a running clock runs on from there.
     *
     * @param step how far, zero or more
     * @throws IllegalArgumentException if the step is negative
     */
    public void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("step must be zero or more but is " + step);
        }
        advanced.accumulateAndGet(step, Duration::plus);
    }

    /** Lets a time pass: a virtual clock jumps, any other is waited for unless it is released. */
    void pass(Duration time, CountDownLatch released) throws InterruptedException {
        if (factor == 0) {
            advance(time);
            return;
        }
        Instant end = instant().plus(time);
        for (Instant now = instant(); now.isBefore(end); now = instant()) {
            double millis = Duration.between(now, end).toNanos() / factor / NANOS_PER_MILLI;
            if (released.await((long) Math.ceil(millis), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    @Override
    public Instant instant() {
        long elapsed = Math.round((nanoTime.getAsLong() - startNanos) * factor);
        return start.plusNanos(elapsed).plus(advanced.get());
    }

    /** Shows the present time of this clock. */
    @Override
    public String toString() {
        return "SimulatorClock[" + instant() + ", x" + factor + "]";
    }
}
