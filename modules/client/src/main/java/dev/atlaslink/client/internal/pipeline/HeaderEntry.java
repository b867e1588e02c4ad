package dev.atlaslink.client.internal.pipeline;

import java.util.Collection;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes one value of a header, such as {@code {day}} or the cookie {@code session={session}}.
 *
 * @param before literal text
 * @param parameter name of the variable
 * @param index where the method has it
 * @param after literal text
 */
record HeaderEntry(String header, HeaderGrammar grammar, String before, String parameter, int index, String after) {
    private static final Pattern TEMPLATE = Pattern.compile("([^{]*)(?:\\{([^}]+)}([^{]*))?");
    private static final int NONE = -1;

    static HeaderEntry of(String header, String template, HeaderGrammar grammar, ArgumentIndexes arguments) {
        Matcher matcher = TEMPLATE.matcher(template);
        if (!matcher.matches()) {
            throw arguments.refusal("header " + header + ": " + template, "a value with one {variable}");
        }
        String parameter = matcher.group(2);
        return parameter == null
                ? new HeaderEntry(header, grammar, template, "", NONE, "")
                : new HeaderEntry(
                        header, grammar, matcher.group(1), parameter, arguments.of(parameter), matcher.group(3));
    }

    /** Adds the entry if it has a value; those of a list are separated by commas (OpenAPI, style simple). */
    void addTo(StringJoiner entries, Object... arguments) {
        if (index == NONE) {
            entries.add(before);
            return;
        }
        Collection<?> values = Values.of(arguments[index]);
        if (!values.isEmpty()) {
            StringJoiner list = new StringJoiner(",", before, after);
            values.forEach(value -> list.add(text(value.toString(), values.size() > 1)));
            entries.add(list.toString());
        }
    }

    private String text(String value, boolean inList) {
        if (inList && value.contains(",")) {
            throw new IllegalArgumentException(
                    parameter + " has a comma in one of its values; allowed in header " + header + " is none");
        }
        return grammar.require(parameter, header, value);
    }
}
