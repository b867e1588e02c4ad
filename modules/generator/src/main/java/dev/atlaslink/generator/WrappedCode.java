package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Breaks a line of Java: before what a type extends, after an assignment, before operators, else after each argument. No
 * literal is broken, and a line with a comment at its end is left as it is.
 */
final class WrappedCode {
    private static final int CONTINUATION = 8;
    private static final int ELEMENT = 4;
    private static final String LOOP = "for (";
    private static final List<String> CLAUSES = List.of("extends ", "implements ", "permits ");
    private static final List<String> OPERATORS = List.of("? ", ": ", "+ ", "&& ", "|| ");

    private final List<String> lines = new ArrayList<>();

    /**
     * @param code without the spaces before it
     * @param indent how many these are
     */
    List<String> of(String code, int indent) {
        wrap(code, indent);
        return lines;
    }

    private void wrap(String code, int indent) {
        CodeLine line = new CodeLine(code);
        if (fits(code, indent) || line.hasComment()) {
            lines.add(" ".repeat(indent) + code);
            return;
        }
        List<String> parts = parts(code, line, indent + CONTINUATION);
        if (parts.size() > 1) {
            wrap(parts.get(0), indent);
            parts.subList(1, parts.size()).forEach(part -> wrap(part, indent + CONTINUATION));
        } else if (!openGroup(code, line, indent)) {
            lines.add(" ".repeat(indent) + code);
        }
    }

    private static List<String> parts(String code, CodeLine line, int indent) {
        if (Stream.of("class ", "interface ", "record ")
                .anyMatch(kind -> !line.places(kind).isEmpty())) {
            return cut(code, places(line, CLAUSES));
        }
        if (CLAUSES.stream().anyMatch(code::startsWith)) {
            return cut(code, after(line, ", "));
        }
        if (code.startsWith(LOOP)) {
            CodeLine inside = new CodeLine(code.substring(LOOP.length()));
            return cut(
                    code,
                    after(inside, " : ").stream()
                            .map(place -> place + LOOP.length())
                            .toList());
        }
        List<String> assigned = cut(
                code,
                Stream.of(" = ", " -> ")
                        .flatMap(sign -> after(line, sign).stream().limit(1))
                        .limit(1)
                        .toList());
        if (assigned.size() > 1 && (fits(assigned.get(1), indent) || code.startsWith("case "))) {
            return assigned;
        }
        List<String> operands = cut(code, places(line, OPERATORS));
        // What cannot be broken would be as wide in a line of its own.
        return operands.size() > 1
                        || !line.groups().isEmpty()
                        || assigned.get(assigned.size() - 1).startsWith("\"")
                ? operands
                : assigned;
    }

    /** Breaks the longest group of arguments, one a line; literals fill lines. */
    private boolean openGroup(String code, CodeLine line, int indent) {
        CodeLine.Group group = line.groups().stream()
                .filter(candidate -> candidate.length() > 1)
                .reduce((first, second) -> second.length() > first.length() ? second : first)
                .orElse(null);
        if (group == null) {
            return false;
        }
        String inside = code.substring(group.open() + 1, group.close());
        if (inside.startsWith("{ ") && inside.endsWith(" }")) {
            lines.add(" ".repeat(indent) + code.substring(0, group.open() + 2));
            elements(inside.substring(2, inside.length() - 2), indent + ELEMENT);
            lines.add(" ".repeat(indent) + "}" + code.substring(group.close()));
        } else {
            wrap(code.substring(0, group.open() + 1), indent);
            elements(inside + code.substring(group.close()), indent + CONTINUATION);
        }
        return true;
    }

    private void elements(String list, int indent) {
        List<String> elements = cut(list, after(new CodeLine(list), ", "));
        StringBuilder filled = new StringBuilder();
        for (String element : elements) {
            boolean literal = element.startsWith("\"");
            if (filled.length() > 0 && (!literal || !fits(filled + " " + element, indent))) {
                wrap(filled.toString(), indent);
                filled.setLength(0);
            }
            if (literal) {
                filled.append(filled.length() > 0 ? " " : "").append(element);
            } else {
                wrap(element, indent);
            }
        }
        if (filled.length() > 0) {
            lines.add(" ".repeat(indent) + filled);
        }
    }

    private static List<Integer> places(CodeLine line, List<String> words) {
        return words.stream()
                .flatMap(word -> line.places(" " + word).stream())
                .map(place -> place + 1)
                .toList();
    }

    private static List<Integer> after(CodeLine line, String sign) {
        return line.places(sign).stream().map(place -> place + sign.length()).toList();
    }

    private static List<String> cut(String code, List<Integer> places) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int place : new TreeSet<>(places)) {
            parts.add(code.substring(begin, place).strip());
            begin = place;
        }
        parts.add(code.substring(begin).strip());
        return parts;
    }

    private static boolean fits(String code, int indent) {
        return indent + code.length() <= TidyLines.WIDTH;
    }
}
