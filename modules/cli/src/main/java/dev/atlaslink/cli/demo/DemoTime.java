package dev.atlaslink.cli.demo;

import dev.atlaslink.client.Sleeper;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Lets client and simulator share a time that passes only while the client waits, and then fast.
 *
 * <p>A clock that simply ran fast would let nonces and tokens expire between two requests of a slow machine; this one
 * gives the same polls and the same responses everywhere.
 */
public final class DemoTime implements Sleeper {
    /** Provisioning that takes Atlas minutes passes in a second or less. */
    private static final int SPEED = 500;

    private final SimulatorClock simulated = SimulatorClock.virtual(Instant.now());
    private final Sleeper real;

    /**
     * Creates a time that begins at the present.
     *
     * @param real lets real time pass
     */
    public DemoTime(Sleeper real) {
        this.real = real;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        real.sleep(duration.dividedBy(SPEED));
        simulated.advance(duration);
    }

    /**
     * Returns the time for the simulator.
     *
     * @return the shared clock
     */
    public SimulatorClock simulatorClock() {
        return simulated;
    }

    /** Returns the same time for the client. */
    Clock clientClock() {
        return simulated.withZone(ZoneOffset.UTC);
    }
}
