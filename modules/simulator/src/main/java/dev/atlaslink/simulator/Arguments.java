package dev.atlaslink.simulator;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Refuses bad arguments, naming the argument, its value and what is allowed. */
final class Arguments {

    private static final Pattern METHOD = Pattern.compile("[A-Z]+");
    private static final Pattern PATH = Pattern.compile("/[^?#]{0,1023}");
    private static final Pattern PROJECT_ID = Pattern.compile("[a-f0-9]{24}");

    private Arguments() {}

    static String requireText(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be a non-blank text but is " + quoted(value));
        }
        return value;
    }

    static String requireSecret(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be a non-blank text (value not shown)");
        }
        return value;
    }

    static String requireMatch(String name, String value, Pattern pattern, String allowed) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be " + allowed + " but is " + quoted(value));
        }
        return value;
    }

    static String requireProjectId(String value) {
        return requireMatch("projectId", value, PROJECT_ID, "24 lower-case hexadecimal digits");
    }

    static String requireMethod(String value) {
        return requireMatch("method", value, METHOD, "upper-case letters");
    }

    /** Requires the pattern of a path, in which {@code *} and {@code **} stand for any text. */
    static String requirePath(String value) {
        return requireMatch(
                "path", value, PATH, "a path of up to 1024 characters that begins with / and has neither ? nor #");
    }

    static String requireOneOf(String name, String value, Set<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            throw new IllegalArgumentException(
                    name + " must be one of " + new TreeSet<>(allowed) + " but is " + quoted(value));
        }
        return value;
    }

    static int requireRange(String name, int value, int min, int max) {
        if (value < min || value > max) {
            String allowed = max == Integer.MAX_VALUE ? min + " or more" : min + " to " + max;
            throw new IllegalArgumentException(name + " must be " + allowed + " but is " + value);
        }
        return value;
    }

    static double requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number above 0 but is " + value);
        }
        return value;
    }

    private static String quoted(String value) {
        return value == null ? "null" : '"' + value + '"';
    }
}
