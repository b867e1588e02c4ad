package dev.atlaslink.client.internal.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the URLs of one generated method, from a template that it takes apart once. */
final class UrlPlan {
    private static final Pattern VARIABLE = Pattern.compile("([^{]*)\\{([^}]+)}");
    private static final int USUAL_LENGTH = 200;

    private final List<Variable> path;
    private final String pathEnd;
    private final List<Variable> query;

    private UrlPlan(List<Variable> path, String pathEnd, List<Variable> query) {
        this.path = path;
        this.pathEnd = pathEnd;
        this.query = query;
    }

    /**
     * Takes a template apart.
     *
     * @param template such as {@code /api/groups/{groupId}?pretty={pretty}}
     * @param indexes where the method has the template's variables among its parameters
     */
    static UrlPlan of(String template, Map<String, Integer> indexes) {
        String[] halves = template.split("\\?", 2);
        List<Variable> path = variables(halves[0], indexes);
        String pathEnd = halves[0].substring(halves[0].lastIndexOf('}') + 1);
        List<Variable> query = halves.length == 1
                ? List.of()
                : Arrays.stream(halves[1].split("&"))
                        .map(parameter -> parameter.contains("{")
                                ? variables(parameter, indexes).get(0)
                                : Variable.constant(parameter))
                        .toList();
        return new UrlPlan(path, pathEnd, query);
    }

    /**
     * Writes a URL. Query parameters that are {@code null} are left out; one with several values is repeated.
     *
     * @param baseUrl scheme and authority
     * @param arguments of the method
     * @throws IllegalArgumentException naming the path argument, its value and what is allowed
     */
    String url(String baseUrl, Object... arguments) {
        StringBuilder url = new StringBuilder(USUAL_LENGTH).append(baseUrl);
        for (Variable variable : path) {
            url.append(variable.before()).append(variable.segment(arguments));
        }
        url.append(pathEnd);
        char separator = '?';
        for (Variable variable : query) {
            for (Object value : variable.values(arguments)) {
                url.append(separator).append(variable.before()).append(UrlText.encode(value.toString()));
                separator = '&';
            }
        }
        return url.toString();
    }

    private static List<Variable> variables(String text, Map<String, Integer> indexes) {
        List<Variable> variables = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            variables.add(new Variable(matcher.group(1), matcher.group(2), indexes.get(matcher.group(2))));
        }
        return List.copyOf(variables);
    }

    /**
     * @param before what stands before the variable, after the one before it
     */
    private record Variable(String before, String name, int index) {
        private static final int NONE = -1;

        /** A parameter without a variable is one that stands for nothing. */
        static Variable constant(String parameter) {
            return new Variable(parameter, "", NONE);
        }

        Iterable<?> values(Object... arguments) {
            Object argument = index == NONE ? "" : arguments[index];
            if (argument instanceof Iterable<?> several) {
                return several;
            }
            return argument == null ? List.of() : List.of(argument);
        }

        /** A missing argument would leave an empty segment, so that a delete of one thing addressed all of them. */
        String segment(Object... arguments) {
            Object argument = arguments[index];
            String text = argument == null ? "" : argument.toString();
            if (text.isBlank() || text.equals(".") || text.equals("..")) {
                String shown = argument == null ? "null" : "\"" + text + "\"";
                throw new IllegalArgumentException(name + " is " + shown + "; allowed is a path segment");
            }
            return UrlText.encode(text);
        }
    }
}
