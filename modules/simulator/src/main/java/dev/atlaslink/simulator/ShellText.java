package dev.atlaslink.simulator;

import java.util.regex.Pattern;

/** Writes values so that a POSIX shell reads them back unchanged. */
final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,-]+");

    private ShellText() {}

    /** Quotes one word; it may hold anything but NUL, which no word can. */
    static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Writes a command that prints these bytes, whatever they are and however many. */
    static String printing(byte[] bytes) {
        StringBuilder command = new StringBuilder("printf '");
        for (byte value : bytes) {
            command.append(String.format("\\%03o", value & 0xff));
        }
        return command.append('\'').toString();
    }
}
