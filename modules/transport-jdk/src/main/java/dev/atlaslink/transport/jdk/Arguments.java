package dev.atlaslink.transport.jdk;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses settings in the words of the client: field, value, and what is allowed. */
final class Arguments {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private Arguments() {}

    static <T> T notNull(String field, @Nullable T value, String allowed) {
        if (value == null) {
            throw refusal(field, "null", allowed);
        }
        return value;
    }

    static IllegalArgumentException refusal(String field, String value, String allowed) {
        return new IllegalArgumentException(field + " is " + value + "; allowed is " + allowed);
    }

    /** Shows a text so that nothing of it is taken for something else. */
    static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + INVISIBLE.matcher(text).replaceAll(Arguments::escaped) + '"';
    }

    private static String escaped(MatchResult invisible) {
        return String.format("\\\\u%04x", (int) invisible.group().charAt(0));
    }
}
