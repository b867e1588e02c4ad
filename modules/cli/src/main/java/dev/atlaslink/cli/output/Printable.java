package dev.atlaslink.cli.output;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text of servers and files fit for a terminal: one line, of bounded length, without a character that a terminal
 * obeys or that changes how others are shown.
 */
public final class Printable {
    /** The longest text that a cell shows. */
    public static final int CELL = 500;

    /** The longest text of an error or of progress. */
    public static final int MESSAGE = 2_000;

    /**
     * Control characters such as ESC, those of format, which reorder or hide text, separators of lines and paragraphs,
     * and halves of characters.
     */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /** What JSON text must not hold beside the line breaks between its values. */
    private static final Pattern UNSAFE_IN_JSON = Pattern.compile("[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]&&[^\r\n]]");

    private Printable() {}

    /**
     * Writes a text on one line.
     *
     * @param text of any origin
     * @param longest how many of its characters to show at most; the rest is only counted
     * @return the text, with escapes such as {@code \n} and {@code \u001b} for what a terminal must not get
     */
    public static String line(String text, int longest) {
        if (text.length() <= longest) {
            return escape(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return escape(text.substring(0, end)) + "... (" + text.length() + " characters)";
    }

    /**
     * Escapes what is left in JSON text that a terminal must not get. Such characters stand in strings only, so that the
     * values stay the same.
     *
     * @param json text of JSON, in which the characters below U+0020 are escaped already
     * @return JSON of the same values
     */
    static String json(String json) {
        return UNSAFE_IN_JSON.matcher(json).replaceAll(found -> "\\\\u" + String.join("\\\\u", units(found.group())));
    }

    /**
     * Escapes what is left in YAML text that a terminal must not get. In the quoted texts of the writer the values stay the
     * same; a key that has such a character is changed.
     *
     * @param yaml text of YAML
     * @return YAML without such characters
     */
    static String yaml(String yaml) {
        return UNSAFE_IN_JSON
                .matcher(yaml)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\U%08x", found.group().codePointAt(0)));
    }

    private static String escape(String text) {
        return UNSAFE.matcher(text).replaceAll(found -> switch (found.group()) {
            case "\n" -> "\\\\n";
            case "\r" -> "\\\\r";
            case "\t" -> "\\\\t";
            default -> "\\\\u" + String.join("\\\\u", units(found.group()));
        });
    }

    /** A character beyond U+FFFF is two units, as in Java and JSON. */
    private static String[] units(String character) {
        return character
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "%04x", unit))
                .toArray(String[]::new);
    }
}
