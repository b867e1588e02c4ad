package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.call.PauseLog;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Spaces the looks at one thing as those of a wait, from the first look on. */
final class Looks {
    private final Settings settings;
    private final String description;
    private final String who;
    private final String purpose;
    private final Elapsed elapsed;
    private int pauses;
    private Duration told = Duration.ZERO;

    private Looks(Settings settings, String description, String who, String purpose, Elapsed elapsed) {
        this.settings = settings;
        this.description = description;
        this.who = who;
        this.purpose = purpose;
        this.elapsed = elapsed;
    }

    /** For what was asked for, and has to show. */
    static Looks untilShown(Settings settings, String description) {
        return untilShown(settings, description, new Elapsed(settings));
    }

    /**
     * @param elapsed what the limit is compared with, and may have begun before
     */
    static Looks untilShown(Settings settings, String description, Elapsed elapsed) {
        return new Looks(settings, description, "a creation", "for " + description + " to show", elapsed);
    }

    /** For what is there, while nothing is created: it may be what is sought. */
    static Looks untilTold(Settings settings, String description) {
        String purpose = "for Atlas to tell whether there is a " + description;
        return new Looks(settings, description, "an ensure", purpose, new Elapsed(settings));
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
            PauseLog.waits(who, left, "at most, " + purpose);
        }
        Duration interval = settings.pollIntervals()
                .after(pauses++, ThreadLocalRandom.current().nextDouble());
        Duration pause = interval.compareTo(left) < 0 ? interval : left;
        elapsed.pause(pause, "interrupted while looking for " + description);
        return true;
    }
}
