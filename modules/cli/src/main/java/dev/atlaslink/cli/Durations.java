package dev.atlaslink.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads durations as people write them. */
final class Durations {
    private static final Pattern SHORT = Pattern.compile("\\d{1,9}[smhSMH]");

    private Durations() {}

    static Duration parse(String text) {
        try {
            Duration duration = Duration.parse(SHORT.matcher(text).matches() ? "PT" + text : text);
            if (duration.isZero() || duration.isNegative()) {
                throw refused(text, null);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw refused(text, e);
        }
    }

    private static IllegalArgumentException refused(String text, Throwable cause) {
        return new IllegalArgumentException(
                "duration is \"" + text + "\"; allowed is more than zero, such as 90s, 10m, 1h or PT1M30S", cause);
    }
}
