package dev.atlaslink.simulator.internal.fault;

import java.time.Duration;

/**
 * Says what happens to which requests.
 *
 * @param delay passes before the effect; zero for none
 */
public record FaultRule(Effect effect, Duration delay, Matcher matcher, Limits limits) {

    /** Shows the whole rule in one line; never a body. */
    @Override
    public String toString() {
        return effect + (delay.isZero() ? "" : " delayed by " + delay) + " on " + matcher + limits;
    }
}
