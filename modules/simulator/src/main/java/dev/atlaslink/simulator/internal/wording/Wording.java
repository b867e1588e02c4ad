package dev.atlaslink.simulator.internal.wording;

/** Words every refusal alike: the field, what it is, and what is allowed; nothing in it steers a terminal. */
public final class Wording {

    private Wording() {}

    /**
     * Says which value is refused; not for secrets.
     *
     * @param value a text is quoted, and what cannot be seen of it is escaped
     */
    public static String refusal(String field, Object value, String allowed) {
        return described(field, value instanceof CharSequence text ? quoted(text) : String.valueOf(value), allowed);
    }

    /**
     * Says what is refused where there is no value, or none to show.
     *
     * @param is such as {@code missing}
     */
    public static String described(String field, String is, String allowed) {
        return field + " is " + is + "; allowed is " + allowed;
    }

    /**
     * Names a field of a body by its JSON pointer (RFC 6901), in which what cannot be seen is escaped.
     *
     * @param names from the outermost one inwards, as they stand in the body; of an element of a list, its index
     */
    public static String pointer(Object... names) {
        StringBuilder pointer = new StringBuilder();
        for (Object name : names) {
            pointer.append('/')
                    .append(escaped(String.valueOf(name)).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Puts a text in quotes, as a value; what cannot be seen of it is escaped. */
    public static String quoted(CharSequence text) {
        return '"' + escaped(text) + '"';
    }

    /** Writes what cannot be seen of a text as escapes, such as {@code \n} and a backslash with the number of a character. */
    public static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (isSeen(character)) {
                    escaped.appendCodePoint(character);
                } else {
                    for (char unit : Character.toChars(character)) {
                        escaped.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
