package dev.atlaslink.simulator.internal.wording;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Refuses bad arguments in one way: every refusal names the argument, its value and what is allowed. The client's are
 * worded alike, which an end-to-end test holds, because the two share no code.
 */
public final class Arguments {

    private static final Pattern METHOD = Pattern.compile("[A-Z]+");
    private static final Pattern PATH = Pattern.compile("/[^?#]{0,1023}");
    private static final Pattern PROJECT_ID = Pattern.compile("[a-f0-9]{24}");

    private Arguments() {}

    public static <T> T requireNonNull(String name, T value, String allowed) {
        if (value == null) {
            throw refusal(name, null, allowed);
        }
        return value;
    }

    /** Requires a collection that has no null in it. */
    public static <C extends Collection<?>> C requireNoNulls(String name, C values, String allowed) {
        if (requireNonNull(name, values, allowed).stream().anyMatch(Objects::isNull)) {
            throw refusal(name, values, allowed);
        }
        return values;
    }

    public static String requireText(String name, String value) {
        if (value == null || value.isBlank()) {
            throw refusal(name, value, "a text that is not blank");
        }
        return value;
    }

    /** Requires a text that no message may repeat. */
    public static String requireSecret(String name, String value) {
        if (value == null || value.isBlank()) {
            throw refused(name, value == null ? "null" : "blank", "any text that is not blank");
        }
        return value;
    }

    public static String requireMatch(String name, String value, Pattern pattern, String allowed) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw refusal(name, value, allowed);
        }
        return value;
    }

    public static String requireProjectId(String value) {
        return requireMatch("projectId", value, PROJECT_ID, "24 lower-case hexadecimal digits");
    }

    public static String requireMethod(String value) {
        return requireMatch("method", value, METHOD, "upper-case letters");
    }

    /** Requires the pattern of a path, in which {@code *} and {@code **} stand for any text. */
    public static String requirePath(String value) {
        return requireMatch(
                "path", value, PATH, "a path of up to 1024 characters that begins with / and has neither ? nor #");
    }

    public static String requireOneOf(String name, String value, Set<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            throw refusal(name, value, "one of " + new TreeSet<>(allowed));
        }
        return value;
    }

    public static int requireRange(String name, int value, int min, int max) {
        if (value < min || value > max) {
            String allowed = max == Integer.MAX_VALUE ? min + " or more" : min + " to " + max;
            throw refusal(name, value, allowed);
        }
        return value;
    }

    public static double requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw refusal(name, value, "a finite number above 0");
        }
        return value;
    }

    /** Says what is wrong with an argument; a text is quoted. */
    public static IllegalArgumentException refusal(String name, Object value, String allowed) {
        return new IllegalArgumentException(Wording.refusal(name, value, allowed));
    }

    /** Says what is wrong with an argument whose value is not to be shown. */
    public static IllegalArgumentException refused(String name, String is, String allowed) {
        return new IllegalArgumentException(Wording.described(name, is, allowed));
    }
}
