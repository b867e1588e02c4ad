package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Writes the headers of one generated method; those without variables are the same for all calls. */
final class HeaderPlan {
    private final Map<String, Collection<String>> fixed;
    private final List<Line> variable;

    private HeaderPlan(Map<String, Collection<String>> fixed, List<Line> variable) {
        this.fixed = fixed;
        this.variable = variable;
    }

    /**
     * Takes the templates of a method apart.
     *
     * @param method that has the templates' variables among its parameters
     * @param encoder of values that are objects
     * @throws IllegalArgumentException if one is no template of ours
     */
    static HeaderPlan of(MethodDescription method, RequestEncoder encoder) {
        Map<String, Collection<String>> fixed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<Line> variable = new ArrayList<>();
        method.headers().forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.contains("{"))) {
                variable.add(Line.of(name, values, method, encoder));
            } else {
                fixed.put(name, values);
            }
        });
        return new HeaderPlan(fixed, List.copyOf(variable));
    }

    /**
     * Writes headers; one without a value is left out.
     *
     * @param arguments of the method
     * @return by names whose case does not matter; not to be changed
     * @throws IllegalArgumentException naming the parameter and what is allowed, without its value, which may be a secret
     */
    Map<String, Collection<String>> headers(Object... arguments) {
        if (variable.isEmpty()) {
            return fixed;
        }
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(fixed);
        for (Line line : variable) {
            String value = line.value(arguments);
            if (!value.isEmpty()) {
                headers.put(line.name(), List.of(value));
            }
        }
        return headers;
    }

    /**
     * @param separator between the entries
     */
    private record Line(String name, String separator, List<HeaderEntry> entries) {
        static Line of(String name, Collection<String> templates, MethodDescription method, RequestEncoder encoder) {
            HeaderGrammar grammar = HeaderGrammar.of(name);
            return new Line(
                    name,
                    grammar.separator(),
                    templates.stream()
                            .map(template -> HeaderEntry.of(name, template, grammar, method, encoder))
                            .toList());
        }

        String value(Object... arguments) {
            StringJoiner value = new StringJoiner(separator);
            for (HeaderEntry entry : entries) {
                entry.addTo(value, arguments);
            }
            return value.toString();
        }
    }
}
