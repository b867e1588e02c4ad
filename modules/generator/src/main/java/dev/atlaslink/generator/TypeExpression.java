package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the expression of a type as {@code java.lang.reflect.Type}, which takes no reflection to make. */
final class TypeExpression {
    private TypeExpression() {}

    /** @param type as it stands in a method, such as {@code Map<String, List<Thing>>} */
    static String of(String type) {
        int open = type.indexOf('<');
        if (open < 0) {
            return type + ".class";
        }
        String arguments = arguments(type.substring(open + 1, type.lastIndexOf('>'))).stream()
                .map(TypeExpression::of)
                .collect(Collectors.joining(", "));
        return "Types.parameterize(" + type.substring(0, open) + ".class, " + arguments + ")";
    }

    /** Commas stand between arguments, and between those of an argument. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '<') {
                depth++;
            } else if (character == '>') {
                depth--;
            } else if (character == ',' && depth == 0) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        arguments.add(text.substring(start).strip());
        return arguments;
    }
}
