package dev.atlaslink.client.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the paths of one generated method. What stands before a variable, such as a matrix's name, is literal text. */
final class PathPlan {
    private static final Pattern VARIABLE = Pattern.compile("([^{]*)\\{([^}]+)}");

    private final List<Variable> variables;
    private final String end;

    private PathPlan(List<Variable> variables, String end) {
        this.variables = variables;
        this.end = end;
    }

    /**
     * Takes a template apart.
     *
     * @param template such as {@code /api/groups/{groupId}}
     * @param arguments where the method has the template's variables among its parameters
     */
    static PathPlan of(String template, ArgumentIndexes arguments) {
        List<Variable> variables = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            String name = matcher.group(2);
            variables.add(new Variable(UrlText.encodeLiteral(matcher.group(1)), name, arguments.of(name)));
        }
        return new PathPlan(
                List.copyOf(variables), UrlText.encodeLiteral(template.substring(template.lastIndexOf('}') + 1)));
    }

    /**
     * Writes a path; the values of a list are separated by commas.
     *
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    void append(StringBuilder url, Object... arguments) {
        for (Variable variable : variables) {
            url.append(variable.before()).append(variable.segment(arguments[variable.index()]));
        }
        url.append(end);
    }

    /**
     * @param before what stands before the variable, after the one before it
     */
    private record Variable(String before, String name, int index) {
        /** A missing argument would leave an empty segment, so that a delete of one thing addressed all of them. */
        String segment(Object argument) {
            if (Values.areSeveral(argument)) {
                requireSegment(argument, joined(argument, UnaryOperator.identity()));
                return joined(argument, UrlText::encode);
            }
            String text = argument == null ? "" : argument.toString();
            requireSegment(argument, text);
            return UrlText.encode(text);
        }

        private static String joined(Object several, UnaryOperator<String> form) {
            return Values.of(several).stream().map(Object::toString).map(form).collect(Collectors.joining(","));
        }

        private void requireSegment(Object argument, String text) {
            if (text.isBlank() || text.equals(".") || text.equals("..")) {
                String shown = argument == null ? "null" : "\"" + text + "\"";
                throw new IllegalArgumentException(name + " is " + shown + "; allowed is a path segment");
            }
        }
    }
}
