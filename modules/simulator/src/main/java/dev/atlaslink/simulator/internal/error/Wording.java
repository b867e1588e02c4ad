package dev.atlaslink.simulator.internal.error;

/** Words every refusal alike: the field, what it is, and what is allowed. */
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

    private static String quoted(CharSequence text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (isSeen(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append(String.format("\\u%04x", character));
            }
        });
        return quoted.append('"').toString();
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
