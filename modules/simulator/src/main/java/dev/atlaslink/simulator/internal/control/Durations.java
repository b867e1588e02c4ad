package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.DateTimeException;
import java.time.Duration;

/** Reads times whose form the schema has checked; what is left is their length. */
final class Durations {

    private Durations() {}

    static Duration read(String pointer, String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Wording.refusal(pointer, text, "a time of up to " + Duration.ofSeconds(Long.MAX_VALUE)), e);
        }
    }
}
