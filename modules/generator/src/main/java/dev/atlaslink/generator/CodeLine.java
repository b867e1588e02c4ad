package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;

/** A line of Java, with what stands in brackets and in literals told apart from the rest. */
final class CodeLine {
    private static final int IN_LITERAL = -1;

    private final String text;

    /** How many brackets are open at each character; those of the bracket itself do not count it. */
    private final int[] depths;

    CodeLine(String text) {
        this.text = text;
        this.depths = new int[text.length()];
        int depth = 0;
        char quote = 0;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (quote != 0) {
                depths[index] = IN_LITERAL;
                if (sign == '\\') {
                    depths[++index] = IN_LITERAL;
                } else if (sign == quote) {
                    quote = 0;
                }
                continue;
            }
            if (sign == '"' || sign == '\'') {
                quote = sign;
                depths[index] = IN_LITERAL;
                continue;
            }
            if (closes(index)) {
                depth = Math.max(0, depth - 1);
            }
            depths[index] = depth;
            if (opens(index)) {
                depth++;
            }
        }
    }

    /** A bracket and the one that closes it. */
    record Group(int open, int close) {
        int length() {
            return close - open;
        }
    }

    /** Returns where a text begins outside of brackets and literals. */
    List<Integer> places(String sought) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            if (depths[at] == 0) {
                places.add(at);
            }
        }
        return places;
    }

    /** Returns the brackets that stand in no others and are closed in the same line: round ones, else those of an array. */
    List<Group> groups() {
        List<Group> round = groups("(", ")");
        return round.isEmpty() ? groups("{", "}") : round;
    }

    private List<Group> groups(String opening, String closing) {
        List<Group> groups = new ArrayList<>();
        for (int open : places(opening)) {
            for (int close : places(closing)) {
                if (close > open) {
                    groups.add(new Group(open, close));
                    break;
                }
            }
        }
        return groups;
    }

    boolean hasComment() {
        return text.contains("//") && depths[text.indexOf("//")] != IN_LITERAL;
    }

    private boolean opens(int index) {
        char sign = text.charAt(index);
        return sign == '(' || sign == '{' || sign == '[' || (sign == '<' && !isSpace(index - 1));
    }

    private boolean closes(int index) {
        char sign = text.charAt(index);
        return sign == ')'
                || sign == '}'
                || sign == ']'
                || (sign == '>' && !isSpace(index - 1) && text.charAt(Math.max(0, index - 1)) != '-');
    }

    private boolean isSpace(int index) {
        return index < 0 || text.charAt(index) == ' ';
    }
}
