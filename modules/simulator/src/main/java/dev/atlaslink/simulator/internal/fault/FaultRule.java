package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.Duration;

/**
 * Says what happens to which requests.
 *
 * @param delay passes before the effect; zero for none
 * @param beforeAuthentication whether it strikes before the credentials are looked at, or only good ones afterwards
 */
public record FaultRule(Effect effect, Duration delay, Matcher matcher, Limits limits, boolean beforeAuthentication) {

    /** Strikes every request with good credentials. */
    public static FaultRule of(Effect effect) {
        return new FaultRule(effect, Duration.ZERO, Matcher.any(), Limits.none(), false);
    }

    public FaultRule with(Duration otherDelay) {
        return new FaultRule(effect, otherDelay, matcher, limits, beforeAuthentication);
    }

    public FaultRule with(Matcher other) {
        return new FaultRule(effect, delay, other, limits, beforeAuthentication);
    }

    public FaultRule with(Limits other) {
        return new FaultRule(effect, delay, matcher, other, beforeAuthentication);
    }

    /**
     * Moves the strike to before authentication.
     *
     * @throws IllegalStateException if the effect needs the credentials
     */
    public FaultRule movedBeforeAuthentication() {
        if (effect.needsCredentials()) {
            throw new IllegalStateException(Wording.described(
                    "beforeAuthentication",
                    "true",
                    "false with the effect \"" + effect + "\", which needs credentials that were found good"));
        }
        return new FaultRule(effect, delay, matcher, limits, true);
    }

    /** Shows the whole rule in one line; never a body. */
    @Override
    public String toString() {
        return effect + (delay.isZero() ? "" : " delayed by " + delay) + " on " + matcher
                + (beforeAuthentication ? " before authentication" : "") + limits;
    }
}
