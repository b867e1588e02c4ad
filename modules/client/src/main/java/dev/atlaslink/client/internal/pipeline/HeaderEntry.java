package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes one value of a header, such as {@code {day}} or the cookie {@code session={session}}.
 *
 * @param before literal text
 * @param variable {@code null} where the header is the same for all calls
 * @param after literal text
 */
record HeaderEntry(
        String header, HeaderGrammar grammar, String before, Variable variable, String after, RequestEncoder encoder) {
    private static final Pattern TEMPLATE = Pattern.compile("([^{]*)(?:\\{([^}]+)}([^{]*))?");

    static HeaderEntry of(
            String header, String template, HeaderGrammar grammar, MethodDescription method, RequestEncoder encoder) {
        Matcher matcher = TEMPLATE.matcher(template);
        if (!matcher.matches()) {
            throw method.refusal("header " + header + ": " + template, "a value with one {variable}");
        }
        String variable = matcher.group(2);
        return variable == null
                ? new HeaderEntry(header, grammar, template, null, "", encoder)
                : new HeaderEntry(
                        header, grammar, matcher.group(1), Variable.of(variable, method), matcher.group(3), encoder);
    }

    /**
     * Adds the entry if it has a value; those of a list are separated by commas (OpenAPI, style simple), or entries of their
     * own.
     */
    void addTo(StringJoiner entries, Object... arguments) {
        if (variable == null) {
            entries.add(before);
            return;
        }
        List<Object> values = variable.spelling().values(variable.argument(arguments), encoder);
        if (variable.spelling() == Spelling.EXPLODED) {
            values.forEach(value -> entries.add(before + text(value.toString(), false) + after));
        } else if (!values.isEmpty()) {
            StringJoiner list = new StringJoiner(",", before, after);
            values.forEach(value -> list.add(text(value.toString(), values.size() > 1)));
            entries.add(list.toString());
        }
    }

    private String text(String value, boolean inList) {
        if (inList && value.contains(",")) {
            throw new IllegalArgumentException(
                    variable.name() + " has a comma in one of its values; allowed in header " + header + " is none");
        }
        return grammar.require(variable.name(), header, value);
    }
}
