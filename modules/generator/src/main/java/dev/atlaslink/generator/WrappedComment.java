package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a line of Javadoc between words. What stands in an inline tag or in {@code <code>} is one word. */
final class WrappedComment {
    private static final Pattern WORD =
            Pattern.compile("(?:\\{@(?:[^{}]|\\{[^{}]*})*}|<code>.*?</code>|<a [^>]*>|\\S)+");

    /** A line that may be one with the one before: it begins no tag, no paragraph and no item of a list. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\* +[\\p{L}{(].*");

    private static final String BEGIN = "/** ";
    private static final String END = " */";
    private static final String PREFIX = "* ";

    private WrappedComment() {}

    /**
     * @param text a line of a comment, or a whole one
     * @param indent spaces before it
     */
    static List<String> of(String text, int indent) {
        String before = " ".repeat(indent);
        if (text.startsWith(BEGIN) && text.endsWith(END)) {
            List<String> lines = new ArrayList<>();
            lines.add(before + BEGIN.strip());
            lines.addAll(wrapped(text.substring(BEGIN.length(), text.length() - END.length()), before + " " + PREFIX));
            lines.add(before + END);
            return lines;
        }
        return text.startsWith(PREFIX)
                ? wrapped(text.substring(PREFIX.length()), before + PREFIX)
                : List.of(before + text);
    }

    static boolean goesOn(String line) {
        return GOES_ON.matcher(line).matches();
    }

    static String joined(String line, String next) {
        return line + " " + next.strip().substring(PREFIX.length()).strip();
    }

    private static List<String> wrapped(String indented, String before) {
        List<String> lines = new ArrayList<>();
        String text = indented.strip();
        String prefix = before + " ".repeat(indented.indexOf(text));
        StringBuilder line = new StringBuilder(prefix);
        int begin = prefix.length();
        for (String word : words(text)) {
            if (line.length() > begin && line.length() + 1 + word.length() > TidyLines.WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(prefix).append(text.startsWith("@") ? "    " : "");
                begin = line.length();
            }
            line.append(line.length() > begin ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A line that began with an at sign would begin a block tag. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group().startsWith("@") && !words.isEmpty()) {
                words.add(words.remove(words.size() - 1) + " " + word.group());
            } else {
                words.add(word.group());
            }
        }
        return words;
    }
}
