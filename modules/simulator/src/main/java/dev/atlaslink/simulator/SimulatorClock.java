package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.wording.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * The simulator's time: it may stand still, run with real time, or run faster.
 *
 * <p>Every state, nonce and token of a simulator reads this clock and nothing else. Its time is in the years 1 to 9999,
 * in microseconds; a running clock stops at their end. It is safe for use by many threads.
 */
public final class SimulatorClock implements InstantSource {

    private static final double MAX_FACTOR = 1_000_000;
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double NANOS_PER_MICRO = 1_000;
    // The dates of HTTP and JSON have four digits for the year.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

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
     * <p>Nonces, tokens and rate limits expire as fast. Most clients measure their time by a clock of their own, and
     * would use them after they have expired: let the client read this clock, or keep real time and shorten the states
     * by {@link AtlasSimulatorBuilder#timeScale}.
     *
     * @param factor simulated seconds per real second, more than 0 and up to 1000000
     * @return a clock that begins at the present
     * @throws IllegalArgumentException if the factor is out of range
     */
    public static SimulatorClock scaled(double factor) {
        return scaled(factor, Instant.now());
    }

    /**
     * Runs a multiple of real time from a chosen moment on, whose date is the simulator's today.
     *
     * @param factor simulated seconds per real second, more than 0 and up to 1000000; 1 for the pace of real time
     * @param start the time it begins at, in the years 1 to 9999
     * @return a clock that begins there
     * @throws IllegalArgumentException if the factor or the start is out of range
     */
    public static SimulatorClock scaled(double factor, Instant start) {
        return scaled(factor, start, System::nanoTime);
    }

    static SimulatorClock scaled(double factor, Instant start, LongSupplier nanoTime) {
        if (!(factor > 0 && factor <= MAX_FACTOR)) {
            throw Arguments.refusal("factor", factor, "a number above 0 and up to 1000000");
        }
        return new SimulatorClock(requireYear(start), factor, nanoTime);
    }

    /**
     * Stands still until {@link #advance(Duration)} moves it.
     *
     * @param start the time it shows, in the years 1 to 9999
     * @return a clock that only moves when it is advanced
     * @throws IllegalArgumentException if the start is out of range
     */
    public static SimulatorClock virtual(Instant start) {
        return new SimulatorClock(requireYear(start), 0, () -> 0);
    }

    /**
     * Moves this clock forward at once; a running clock runs on from there.
     *
     * @param step how far, zero or more; not past the year 9999
     * @throws IllegalArgumentException if the step is out of range; nothing has changed then
     */
    public void advance(Duration step) {
        Arguments.requireNonNull("step", step, "zero or more");
        if (step.isNegative()) {
            throw Arguments.refusal("step", step, "zero or more");
        }
        advanced.accumulateAndGet(step, (before, more) -> {
            Duration room = room(before);
            if (more.compareTo(room) > 0) {
                throw Arguments.refusal("step", more, "at most " + room + ", which leads to the end of the year 9999");
            }
            return before.plus(more);
        });
    }

    /** Lets a time pass, but none after the last: a virtual clock jumps, any other is waited for unless it is released. */
    void pass(Duration time, CountDownLatch released) throws InterruptedException {
        if (factor == 0) {
            advanced.accumulateAndGet(time, (before, more) -> before.plus(least(more, room(before))));
            return;
        }
        Instant now = instant();
        Instant end = now.plus(least(time, Duration.between(now, LAST)));
        while (now.isBefore(end)) {
            double millis = Duration.between(now, end).toNanos() / factor / NANOS_PER_MILLI;
            if (released.await((long) Math.ceil(millis), TimeUnit.MILLISECONDS)) {
                return;
            }
            now = instant();
        }
    }

    /** Returns the time, cut off at the last: a running clock may have come there after it was advanced. */
    @Override
    public Instant instant() {
        Instant now = unadvanced().plus(advanced.get());
        return now.isAfter(LAST) ? LAST : now;
    }

    private Duration room(Duration before) {
        Duration room = Duration.between(unadvanced().plus(before), LAST);
        return room.isNegative() ? Duration.ZERO : room;
    }

    private Instant unadvanced() {
        // Microseconds last for the whole range, nanoseconds would be used up after 292 years.
        return start.plus(
                Math.round((nanoTime.getAsLong() - startNanos) * factor / NANOS_PER_MICRO), ChronoUnit.MICROS);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Instant requireYear(Instant start) {
        Arguments.requireNonNull("start", start, "a time in the years 1 to 9999");
        if (start.isBefore(FIRST) || start.isAfter(LAST)) {
            throw Arguments.refusal("start", start, FIRST + " to " + LAST);
        }
        return start;
    }

    /** Shows the present time of this clock. */
    @Override
    public String toString() {
        return "SimulatorClock[" + instant() + ", x" + factor + "]";
    }
}
