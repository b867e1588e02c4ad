package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Gives a simulator the time that an annotation asks for.
 *
 * <p>A clock that runs keeps real time, because clients count the life of their tokens by themselves; only the durations
 * of states shrink.
 */
final class SimulatorClocks {

    /** The same in every run, so that no test depends on the day. */
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private SimulatorClocks() {}

    static SimulatorClock of(double speed) {
        if (speed == 0) {
            return SimulatorClock.virtual(START);
        }
        if (!(speed >= Double.MIN_NORMAL) || Double.isInfinite(speed)) {
            throw new ExtensionConfigurationException("speed of @SimulatedAtlas is " + speed
                    + "; allowed is 0, a clock that stands still, or a finite number above it");
        }
        return SimulatorClock.system();
    }

    /** Returns by what the durations of states are multiplied. */
    static double timeScale(double speed) {
        return speed == 0 ? 1 : 1 / speed;
    }
}
