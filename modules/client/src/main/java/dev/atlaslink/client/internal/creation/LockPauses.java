package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.call.PauseLog;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Spaces the tries to get a lock that another process holds, within the time of a call. */
final class LockPauses {
    private static final long SHORTEST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 500;

    private final Settings settings;
    private final String description;
    private final Elapsed elapsed;
    private boolean told;

    LockPauses(Settings settings, String description) {
        this.settings = settings;
        this.description = description;
        this.elapsed = new Elapsed(settings);
    }

    /** Pauses before the next try, or says at once that there is no time left for one. */
    boolean another() {
        Duration pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(SHORTEST_MILLIS, LONGEST_MILLIS));
        if (elapsed.time().plus(pause).compareTo(settings.callTimeout()) > 0) {
            return false;
        }
        if (!told && PauseLog.isLong(elapsed.time())) {
            told = true;
            Duration left = settings.callTimeout().minus(elapsed.time());
            PauseLog.waits(
                    "a creation of " + description, left, "more at most, for the lock that another process holds");
        }
        elapsed.pause(pause, "interrupted while another process was creating a neighbour of " + description);
        return true;
    }
}
