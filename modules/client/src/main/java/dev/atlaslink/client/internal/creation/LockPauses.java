package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.call.Pauses;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Spaces the tries to get a lock that another process holds, within the time of a call. */
final class LockPauses {
    private static final long SHORTEST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 500;

    private final Settings settings;
    private final String description;
    private final Instant start;
    private Duration slept = Duration.ZERO;

    LockPauses(Settings settings, String description) {
        this.settings = settings;
        this.description = description;
        this.start = settings.clock().instant();
    }

    /** Pauses before the next try, or says at once that there is no time left for one. */
    boolean another() {
        Duration pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(SHORTEST_MILLIS, LONGEST_MILLIS));
        if (elapsed().plus(pause).compareTo(settings.callTimeout()) > 0) {
            return false;
        }
        Pauses.pause(
                settings.sleeper(),
                pause,
                "interrupted while another process was creating a neighbour of " + description);
        slept = slept.plus(pause);
        return true;
    }

    /** Never less than what has been slept: the clock may be set back, or not know of the sleeper. */
    private Duration elapsed() {
        Duration shown = Duration.between(start, settings.clock().instant());
        return shown.compareTo(slept) < 0 ? slept : shown;
    }
}
