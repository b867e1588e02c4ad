package dev.atlaslink.spectools.repository;

import java.nio.file.Path;
import java.util.List;

/** Reads the example bodies of the specs. */
public final class Examples {
    private Examples() {}

    /** Returns the example as it would go over the wire: every character but the whitespace between JSON tokens. */
    public static String compact(String operationId, String file) {
        return compact(Repository.read(Repository.path("specs/examples/" + operationId + "/" + file)));
    }

    public static List<Path> responses() {
        return Repository.filesBelow("specs/examples", ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith("response-"))
                .toList();
    }

    /** Goes by characters, not through a parser, which might spell numbers or escapes anew. */
    public static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && !isEscaped(json, i)) {
                inText = !inText;
            }
            if (inText || !Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private static boolean isEscaped(String json, int index) {
        int backslashes = 0;
        while (index > backslashes && json.charAt(index - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
