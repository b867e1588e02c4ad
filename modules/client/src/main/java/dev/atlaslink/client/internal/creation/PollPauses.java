package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.call.PauseLog;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses between the polls for one thing, as a wait does, from the first poll on. */
final class PollPauses {
    private final Settings settings;
    private final String description;
    private final String who;
    private final String purpose;
    private final Elapsed elapsed;
    private int pauses;
    private Duration told = Duration.ZERO;

    private PollPauses(Settings settings, String description, String who, String purpose, Elapsed elapsed) {
        this.settings = settings;
        this.description = description;
        this.who = who;
        this.purpose = purpose;
        this.elapsed = elapsed;
    }

    /** For what was asked for, and has to show. */
    static PollPauses untilShown(Settings settings, String description) {
        return untilShown(settings, description, new Elapsed(settings));
    }

    /**
     * @param elapsed what the limit is compared with, and may have begun before
     */
    static PollPauses untilShown(Settings settings, String description, Elapsed elapsed) {
        return new PollPauses(settings, description, "a creation", "for " + description + " to show", elapsed);
    }

    /** For what is there, while nothing is created: it may be what is sought. */
    static PollPauses untilTold(Settings settings, String description) {
        String purpose = "for Atlas to tell whether there is a " + description;
        return new PollPauses(settings, description, "an ensure", purpose, new Elapsed(settings));
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
