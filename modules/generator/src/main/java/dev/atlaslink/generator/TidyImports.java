package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves of the imports of a source those that it needs, sorted. The stock generator tells the imports of a model, and not
 * what a template makes of it, so the templates import all that one of them may need.
 */
final class TidyImports {
    private static final String IMPORT = "import ";
    private static final Comparator<String> BY_TYPE =
            Comparator.comparing(line -> line.substring(IMPORT.length(), line.length() - 1));

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{javaJavaIdentifierPart}]+");

    private TidyImports() {}

    /** @param source with its imports in a block of their own, apart from the rest by an empty line */
    static String of(String source) {
        List<String> lines = source.lines().toList();
        int begin = 0;
        while (begin < lines.size() && !lines.get(begin).startsWith(IMPORT)) {
            begin++;
        }
        int end = begin;
        while (end < lines.size() && lines.get(end).startsWith(IMPORT)) {
            end++;
        }
        if (begin == end) {
            return source;
        }
        Set<String> named = named(lines.subList(end, lines.size()));
        String ownPackage = ownPackage(lines.subList(0, begin));
        Set<String> imports = lines.subList(begin, end).stream()
                .filter(line -> isNeeded(line.substring(IMPORT.length(), line.length() - 1), ownPackage, named))
                .collect(Collectors.toCollection(() -> new TreeSet<>(BY_TYPE)));
        List<String> rest = lines.subList(imports.isEmpty() ? end + 1 : end, lines.size());
        List<String> tidied = new ArrayList<>(lines.subList(0, begin));
        tidied.addAll(imports);
        tidied.addAll(rest);
        return String.join("\n", tidied) + "\n";
    }

    private static boolean isNeeded(String type, String ownPackage, Set<String> named) {
        int dot = type.lastIndexOf('.');
        return !type.substring(0, dot).equals(ownPackage) && named.contains(type.substring(dot + 1));
    }

    private static String ownPackage(List<String> head) {
        return head.stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.length() - 1))
                .findFirst()
                .orElse("");
    }

    /** Those in comments too, which may link to them. */
    private static Set<String> named(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(BETWEEN_NAMES.split(line)))
                .collect(Collectors.toSet());
    }
}
