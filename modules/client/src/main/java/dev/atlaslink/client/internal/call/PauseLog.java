package dev.atlaslink.client.internal.call;

import dev.atlaslink.client.internal.wording.Printable;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says before a pause what is waited for: whoever watches a program that does nothing for a while should see why. Short
 * pauses are everyday business and stay at DEBUG.
 */
public final class PauseLog {
    /** From here on a pause is long: somebody at a terminal begins to wonder. */
    static final Duration LONG = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.pause");

    private PauseLog() {}

    /**
     * Writes one line, at INFO if the pause is long and at DEBUG if not.
     *
     * @param who waits, without secrets; what cannot be printed is escaped
     * @param time the pause, or the longest that it may get
     * @param purpose why, such as {@code before attempt 2}; as above
     */
    public static void waits(String who, Duration time, String purpose) {
        if (isLong(time)) {
            LOG.info("{} waits {} {}", Printable.escape(who), seconds(time), Printable.escape(purpose));
        } else {
            LOG.debug("{} waits {} {}", Printable.escape(who), seconds(time), Printable.escape(purpose));
        }
    }

    /**
     * Tells whether a pause is one to speak of.
     *
     * @param time the pause
     * @return true from 5 s on
     */
    public static boolean isLong(Duration time) {
        return time.compareTo(LONG) >= 0;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
