package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.call.PauseLog;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Spaces the looks at one thing as those of a wait, from the first look on. */
final class Looks {
    private final Settings settings;
    private final String description;
    private final Elapsed elapsed;
    private int pauses;
    private Duration told = Duration.ZERO;

    Looks(Settings settings, String description) {
        this(settings, description, new Elapsed(settings));
    }

    /**
     * @param elapsed what the limit is compared with, and may have begun before
     */
    Looks(Settings settings, String description, Elapsed elapsed) {
        this.settings = settings;
        this.description = description;
        this.elapsed = elapsed;
    }

    /** Pauses before the next look, or says at once that there is no time left for one. */
    boolean another(Duration limit) {
        Duration left = limit.minus(elapsed.time());
        if (left.isNegative() || left.isZero()) {
            return false;
        }
        if (limit.compareTo(told) > 0) {
            // Once for all pauses up to the limit: there may be many.
            told = limit;
            PauseLog.waits("a creation", left, "at most, for " + description + " to show");
        }
        Duration interval = settings.pollIntervals()
                .after(pauses++, ThreadLocalRandom.current().nextDouble());
        Duration pause = interval.compareTo(left) < 0 ? interval : left;
        elapsed.pause(pause, "interrupted while looking for " + description);
        return true;
    }
}
