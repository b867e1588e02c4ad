package dev.atlaslink.generator;

import java.util.regex.Pattern;

/** Writes text of a document into Java source, where it must neither end a literal or a comment nor be read as markup. */
final class JavaText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern PLAIN = Pattern.compile("[\\w \".,:;/+$@#()\\[\\]'=-]*");

    private JavaText() {}

    /**
     * Returns what stands between the quotes of a string literal.
     *
     * @param text any text
     */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 8);
        for (int index = 0; index < text.length(); index++) {
            char next = text.charAt(index);
            switch (next) {
                case '\\' -> literal.append("\\\\");
                case '"' -> literal.append("\\\"");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(Character.isISOControl(next) ? String.format("\\u%04x", (int) next) : next);
            }
        }
        return literal.toString();
    }

    /**
     * Returns a text as one line of Javadoc. A backslash is written as an entity, because javac reads Unicode escapes in
     * comments as well: one of them could end the comment.
     *
     * @param text any text
     */
    static String javadoc(String text) {
        return WHITE_SPACE
                .matcher(text)
                .replaceAll(" ")
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replace("{@", "&#123;@")
                .replaceAll("(^|\\s)@", "$1&#64;");
    }

    /**
     * Returns a name or value in Javadoc, set as code.
     *
     * @param text any text
     */
    static String code(String text) {
        boolean plain = PLAIN.matcher(text).matches();
        return plain ? "{@code " + text + "}" : "<code>" + javadoc(text) + "</code>";
    }
}
