package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the lines of a source that are too long, and takes blank ones out where they part nothing. Descriptions and names
 * are as long as a document has them, so no template can.
 */
final class TidyLines {
    /** As wide as our own code. */
    static final int WIDTH = 120;

    private TidyLines() {}

    static String of(String source) {
        List<String> tidied = new ArrayList<>();
        boolean broken = false;
        for (String next : source.stripTrailing().lines().toList()) {
            // What is left of a paragraph's line goes on in the next.
            String line = broken && WrappedComment.goesOn(next)
                    ? WrappedComment.joined(tidied.remove(tidied.size() - 1), next)
                    : next;
            if (line.isBlank()) {
                if (!tidied.isEmpty() && partsSomething(tidied.get(tidied.size() - 1))) {
                    tidied.add("");
                }
                continue;
            }
            if (line.strip().startsWith("}") && tidied.get(tidied.size() - 1).isEmpty()) {
                tidied.remove(tidied.size() - 1);
            }
            List<String> lines = wrapped(line);
            broken = lines.size() > 1 || (broken && !line.equals(next));
            tidied.addAll(lines);
        }
        return String.join("\n", tidied) + "\n";
    }

    private static boolean partsSomething(String before) {
        return !before.isEmpty() && !before.endsWith("{");
    }

    private static List<String> wrapped(String line) {
        String text = line.strip();
        if (line.length() <= WIDTH || text.startsWith("import ") || text.startsWith("package ")) {
            return List.of(line);
        }
        int indent = line.indexOf(text);
        return text.startsWith("*") || text.startsWith("/*")
                ? WrappedComment.of(text, indent)
                : new WrappedCode().of(text, indent);
    }
}
