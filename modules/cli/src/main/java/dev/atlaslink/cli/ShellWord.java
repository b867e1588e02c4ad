package dev.atlaslink.cli;

import java.util.regex.Pattern;

/** Writes texts as words of a shell, for command lines to be typed again. */
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    private ShellWord() {}

    static String of(Object value) {
        String text = value.toString();
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Returns an option and its value, with a space before them. */
    static String option(String name, Object value) {
        return " " + name + " " + of(value);
    }
}
