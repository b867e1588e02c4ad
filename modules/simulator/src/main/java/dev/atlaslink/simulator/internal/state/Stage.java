package dev.atlaslink.simulator.internal.state;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Holds one state on the way of a resource.
 *
 * @param lasts how long the resource stays in it
 * @param errorMessage what views show meanwhile; null for no error
 */
public record Stage(Status status, Duration lasts, String errorMessage) {

    private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

    public static Stage lasting(Status status, long seconds) {
        return new Stage(status, Duration.ofSeconds(seconds), null);
    }

    /** Makes a state that no time ends. */
    public static Stage held(Status status) {
        return new Stage(status, FOREVER, null);
    }

    Stage withError(String message) {
        return new Stage(status, lasts, message);
    }

    Stage scaled(double factor) {
        return isHeld()
                ? this
                : new Stage(status, Duration.ofNanos(Math.round(lasts.toNanos() * factor)), errorMessage);
    }

    boolean isHeld() {
        return lasts.equals(FOREVER);
    }
}
