package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the queries of one generated method: named parameters first, then those of a free map. */
final class QueryPlan {
    private static final Pattern PARAMETER = Pattern.compile("([^{=]+)=\\{([^}]+)}");

    private final List<Parameter> parameters;
    private final OptionalInt mapIndex;
    private final RequestEncoder encoder;

    private QueryPlan(List<Parameter> parameters, OptionalInt mapIndex, RequestEncoder encoder) {
        this.parameters = parameters;
        this.mapIndex = mapIndex;
        this.encoder = encoder;
    }

    /**
     * Takes a template apart.
     *
     * @param template such as {@code pretty={pretty}&ids={ids}}; empty if there are no named parameters
     * @param method that has the template's variables among its parameters, and the map
     * @param encoder of values that are objects
     * @throws IllegalArgumentException if a parameter is neither literal text nor a name with a variable
     */
    static QueryPlan of(String template, MethodDescription method, RequestEncoder encoder) {
        List<Parameter> parameters = template.isEmpty()
                ? List.of()
                : Arrays.stream(template.split("&"))
                        .map(parameter -> parameter(parameter, method, Spelling.of(method.lists())))
                        .toList();
        return new QueryPlan(parameters, method.queryMap(), encoder);
    }

    /** Writes what has a value: neither {@code null} nor an empty list nor a {@code null} in a list has. */
    void append(StringBuilder url, Object... arguments) {
        int start = url.length();
        for (Parameter parameter : parameters) {
            append(url, start, parameter, parameter.argument(arguments));
        }
        if (mapIndex.isPresent() && arguments[mapIndex.getAsInt()] != null) {
            appendEntries(url, start, arguments[mapIndex.getAsInt()], QueryPlan::encodedName);
        }
    }

    private void append(StringBuilder url, int start, Parameter parameter, Object argument) {
        switch (parameter.spelling()) {
            case DEEP -> {
                if (argument != null) {
                    appendEntries(url, start, argument, name -> parameter.name() + "%5B" + encodedName(name) + "%5D");
                }
            }
            case FREE -> {
                if (argument != null) {
                    appendEntries(url, start, argument, QueryPlan::encodedName);
                }
            }
            case FLAT, JSON ->
                appendSeveral(
                        url,
                        start,
                        parameter.before(),
                        Spelling.CSV,
                        parameter.spelling().values(argument, encoder));
            default -> append(url, start, parameter.before(), parameter.spelling(), argument);
        }
    }

    /** Each entry is a parameter of its own, and a list in one repeats its name. */
    private void appendEntries(StringBuilder url, int start, Object object, UnaryOperator<String> name) {
        encoder.properties(object)
                .forEach((key, value) ->
                        append(url, start, name.apply(key) + "=", Spelling.EXPLODED, plain(key, value)));
    }

    private static void append(StringBuilder url, int start, String before, Spelling spelling, Object argument) {
        if (Values.areSeveral(argument)) {
            appendSeveral(url, start, before, spelling, Values.of(argument));
        } else if (argument != null) {
            appendName(url, start, before);
            url.append(UrlText.encode(argument.toString()));
        }
    }

    private static void appendSeveral(
            StringBuilder url, int start, String before, Spelling spelling, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i == 0 || spelling == Spelling.EXPLODED) {
                appendName(url, start, before);
            } else {
                url.append(spelling.separator());
            }
            url.append(UrlText.encode(values.get(i).toString()));
        }
    }

    private static void appendName(StringBuilder url, int start, String before) {
        url.append(url.length() == start ? '?' : '&').append(before);
    }

    private static Parameter parameter(String text, MethodDescription method, Spelling ofLists) {
        if (!text.contains("{")) {
            return new Parameter(UrlText.encodeLiteral(text), "", null, Spelling.PLAIN);
        }
        Matcher matcher = PARAMETER.matcher(text);
        if (!matcher.matches()) {
            throw method.refusal("query parameter " + text, "name={variable}");
        }
        String name = UrlText.encodeName(matcher.group(1));
        Variable variable = Variable.of(matcher.group(2), method);
        return new Parameter(
                name, "=", variable, variable.spelling() == Spelling.PLAIN ? ofLists : variable.spelling());
    }

    private static String encodedName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "the name of a query parameter is \"" + name + "\"; allowed is a text that is not blank");
        }
        return UrlText.encode(name);
    }

    private static Object plain(String name, Object value) {
        if (value instanceof Map<?, ?>) {
            throw new IllegalArgumentException(
                    "query parameter " + name + " is a map; allowed is a text, a number, a boolean or a list of them");
        }
        return value;
    }

    /**
     * @param name encoded
     * @param equals what stands between the name and its value
     * @param variable {@code null} where the parameter stands for itself
     * @param spelling how its value is written
     */
    private record Parameter(String name, String equals, Variable variable, Spelling spelling) {
        String before() {
            return name + equals;
        }

        Object argument(Object... arguments) {
            return variable == null ? "" : variable.argument(arguments);
        }
    }
}
