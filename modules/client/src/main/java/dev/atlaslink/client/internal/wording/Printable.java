package dev.atlaslink.client.internal.wording;

/**
 * Makes texts of others fit for messages and logs, where a line break would forge a line, and an escape sequence or a
 * change of direction would show something else than what is there.
 */
public final class Printable {
    private Printable() {}

    /**
     * Returns a text in which every character that is not itself shown is written as an escape.
     *
     * @param text of anybody
     * @return the same text, on one line, with escapes such as {@code \n} and {@code \u001b}; {@code null} for
     *     {@code null}
     */
    public static String escape(String text) {
        if (text == null || text.codePoints().noneMatch(Printable::isHidden)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (!isHidden(character)) {
                    escaped.appendCodePoint(character);
                } else {
                    for (char unit : Character.toChars(character)) {
                        escaped.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    /** Formats are, among others, the marks that turn the direction of writing, and those without width. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
