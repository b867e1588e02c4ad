package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.call.Pauses;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Spaces the looks at one thing as those of a wait, from the first look on. */
final class Looks {
    private final Settings settings;
    private final String description;
    private final Instant start;
    private Duration slept = Duration.ZERO;
    private int pauses;

    Looks(Settings settings, String description) {
        this.settings = settings;
        this.description = description;
        this.start = settings.clock().instant();
    }

    /** Pauses before the next look, or says at once that there is no time left for one. */
    boolean another(Duration limit) {
        Duration left = limit.minus(elapsed());
        if (left.isNegative() || left.isZero()) {
            return false;
        }
        Duration interval = settings.pollIntervals()
                .after(pauses++, ThreadLocalRandom.current().nextDouble());
        Duration pause = interval.compareTo(left) < 0 ? interval : left;
        Pauses.pause(settings.sleeper(), pause, "interrupted while looking for " + description);
        slept = slept.plus(pause);
        return true;
    }

    /** Never less than what has been slept: the clock may be set back, or not know of the sleeper. */
    private Duration elapsed() {
        Duration shown = Duration.between(start, settings.clock().instant());
        return shown.compareTo(slept) < 0 ? slept : shown;
    }
}
