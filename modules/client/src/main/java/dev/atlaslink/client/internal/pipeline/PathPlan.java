package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the paths of one generated method. What stands before a variable, such as a matrix's name, is literal text. */
final class PathPlan {
    private static final Pattern VARIABLE = Pattern.compile("([^{]*)\\{([^}]+)}");

    private final List<Part> parts;
    private final String end;

    private PathPlan(List<Part> parts, String end) {
        this.parts = parts;
        this.end = end;
    }

    /**
     * Takes a template apart.
     *
     * @param template such as {@code /api/groups/{groupId}}
     * @param method that has the template's variables among its parameters
     * @param encoder of values that are objects
     */
    static PathPlan of(String template, MethodDescription method, RequestEncoder encoder) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            parts.add(
                    new Part(UrlText.encodeLiteral(matcher.group(1)), Variable.of(matcher.group(2), method), encoder));
        }
        return new PathPlan(
                List.copyOf(parts), UrlText.encodeLiteral(template.substring(template.lastIndexOf('}') + 1)));
    }

    /**
     * Writes a path; the values of a list are separated by commas, or by what stands before the first (OpenAPI, styles
     * label and matrix, exploded).
     *
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    void append(StringBuilder url, Object... arguments) {
        for (Part part : parts) {
            url.append(part.before()).append(part.segment(part.variable().argument(arguments)));
        }
        url.append(end);
    }

    /**
     * @param before what stands before the variable, after the one before it
     */
    private record Part(String before, Variable variable, RequestEncoder encoder) {
        private static final Pattern PREFIX = Pattern.compile("\\.|;[^;/=]+=");

        String segment(Object argument) {
            if (variable.spelling() != Spelling.PLAIN || Values.areSeveral(argument)) {
                List<Object> values = variable.spelling().values(argument, encoder);
                requireSegment(variable.name(), argument, joined(values, ",", UnaryOperator.identity()));
                return joined(values, separator(), this::encode);
            }
            String text = argument == null ? "" : argument.toString();
            requireSegment(variable.name(), argument, text);
            return UrlText.encode(text);
        }

        private String separator() {
            Matcher prefix = PREFIX.matcher(before.substring(before.lastIndexOf('/') + 1));
            String last = ",";
            if (variable.spelling() == Spelling.EXPLODED) {
                while (prefix.find()) {
                    last = prefix.group();
                }
            }
            return last;
        }

        /** The equals sign between a name and its value stays one. */
        private String encode(String text) {
            String encoded = UrlText.encode(text);
            return variable.spelling() == Spelling.PAIRS ? encoded.replaceFirst("%3D", "=") : encoded;
        }

        private static String joined(List<Object> values, String separator, UnaryOperator<String> form) {
            return values.stream().map(Object::toString).map(form).collect(Collectors.joining(separator));
        }
    }

    /** A missing argument would leave an empty segment, so that a delete of one thing addressed all of them. */
    static void requireSegment(String name, Object argument, String text) {
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
            String shown = argument == null ? "null" : "\"" + text + "\"";
            throw new IllegalArgumentException(name + " is " + shown + "; allowed is a path segment");
        }
    }
}
