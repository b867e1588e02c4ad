package dev.atlaslink.client.internal.pipeline;

import feign.CollectionFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the queries of one generated method: named parameters first, then those of a free map. */
final class QueryPlan {
    private static final Pattern PARAMETER = Pattern.compile("([^{=]+)=\\{([^}]+)}");

    /** Stands for the repetition of the name, where the values of a list are not joined. */
    private static final String EXPLODED = "";

    private final List<Parameter> parameters;
    private final OptionalInt mapIndex;
    private final String separator;

    private QueryPlan(List<Parameter> parameters, OptionalInt mapIndex, String separator) {
        this.parameters = parameters;
        this.mapIndex = mapIndex;
        this.separator = separator;
    }

    /**
     * Takes a template apart.
     *
     * @param template such as {@code pretty={pretty}&ids={ids}}; empty if there are no named parameters
     * @param arguments where the method has the template's variables, and its map
     * @param format how the values of a list are written
     * @throws IllegalArgumentException if a parameter is neither literal text nor a name with a variable
     */
    static QueryPlan of(String template, ArgumentIndexes arguments, CollectionFormat format) {
        List<Parameter> parameters = template.isEmpty()
                ? List.of()
                : Arrays.stream(template.split("&"))
                        .map(parameter -> parameter(parameter, arguments))
                        .toList();
        return new QueryPlan(parameters, arguments.ofQueryMap(), separator(format));
    }

    /** Writes what has a value: neither {@code null} nor an empty list nor a {@code null} in a list has. */
    void append(StringBuilder url, Object... arguments) {
        int start = url.length();
        for (Parameter parameter : parameters) {
            append(url, start, parameter.before(), parameter.argument(arguments));
        }
        if (mapIndex.isPresent() && arguments[mapIndex.getAsInt()] instanceof Map<?, ?> map) {
            map.forEach((name, value) -> append(url, start, name(name) + "=", plain(name, value)));
        }
    }

    private void append(StringBuilder url, int start, String before, Object argument) {
        if (Values.areSeveral(argument)) {
            appendSeveral(url, start, before, Values.of(argument));
        } else if (argument != null) {
            appendName(url, start, before);
            url.append(UrlText.encode(argument.toString()));
        }
    }

    private void appendSeveral(StringBuilder url, int start, String before, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i == 0 || separator.equals(EXPLODED)) {
                appendName(url, start, before);
            } else {
                url.append(separator);
            }
            url.append(UrlText.encode(values.get(i).toString()));
        }
    }

    private static void appendName(StringBuilder url, int start, String before) {
        url.append(url.length() == start ? '?' : '&').append(before);
    }

    private static Parameter parameter(String text, ArgumentIndexes arguments) {
        if (!text.contains("{")) {
            return new Parameter(UrlText.encodeLiteral(text), Parameter.NONE);
        }
        Matcher matcher = PARAMETER.matcher(text);
        if (!matcher.matches()) {
            throw arguments.refusal("query parameter " + text, "name={variable}");
        }
        return new Parameter(UrlText.encodeName(matcher.group(1)) + "=", arguments.of(matcher.group(2)));
    }

    /** Encoded as OpenAPI's examples have them: only the comma may stand in a query as it is. */
    private static String separator(CollectionFormat format) {
        return switch (format) {
            case CSV -> ",";
            case SSV -> "%20";
            case TSV -> "%09";
            case PIPES -> "%7C";
            case EXPLODED -> EXPLODED;
        };
    }

    private static String name(Object name) {
        if (name == null || name.toString().isBlank()) {
            throw new IllegalArgumentException("the name of a query parameter is "
                    + (name == null ? "null" : "\"" + name + "\"") + "; allowed is a text that is not blank");
        }
        return UrlText.encode(name.toString());
    }

    private static Object plain(Object name, Object value) {
        if (value instanceof Map<?, ?>) {
            throw new IllegalArgumentException(
                    "query parameter " + name + " is a map; allowed is a text, a number, a boolean or a list of them");
        }
        return value;
    }

    /**
     * @param before the name and the equals sign, encoded
     */
    private record Parameter(String before, int index) {
        static final int NONE = -1;

        /** A parameter without a variable stands for itself. */
        Object argument(Object... arguments) {
            return index == NONE ? "" : arguments[index];
        }
    }
}
