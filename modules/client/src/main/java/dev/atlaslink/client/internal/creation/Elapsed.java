package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.call.Pauses;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.time.Instant;

/** The time since something began: never less than what was slept, since a clock may be set back or not know the sleeper. */
final class Elapsed {
    private final Settings settings;
    private final Instant start;
    private Duration slept = Duration.ZERO;

    Elapsed(Settings settings) {
        this.settings = settings;
        this.start = settings.clock().instant();
    }

    Duration time() {
        Duration shown = Duration.between(start, settings.clock().instant());
        return shown.compareTo(slept) < 0 ? slept : shown;
    }

    void pause(Duration time, String interrupted) {
        Pauses.pause(settings.sleeper(), time, interrupted);
        slept = slept.plus(time);
    }
}
