package dev.atlaslink.generator;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Writes names of a document in ASCII, before the stock generator turns them into Java names: it would drop all other
 * letters, and with them what tells two names apart. Java allows such letters, but a class is also a file, and not every
 * system can name one so.
 */
final class AsciiNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private AsciiNames() {}

    /**
     * Returns a name without accents and with every other foreign character as {@code u} and its number.
     *
     * @param name as it stands in the document
     */
    static String of(String name) {
        if (name.chars().allMatch(AsciiNames::isAscii)) {
            return name;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder ascii = new StringBuilder();
        plain.codePoints().forEach(next -> {
            if (isAscii(next)) {
                ascii.appendCodePoint(next);
            } else {
                ascii.append(String.format("u%04x", next));
            }
        });
        return ascii.toString();
    }

    private static boolean isAscii(int character) {
        return character < 128;
    }
}
