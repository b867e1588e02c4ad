package dev.atlaslink.simulator.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Holds HTTP headers whose names are equal regardless of case. */
public final class Headers {

    private static final String REDACTED = "REDACTED";
    private static final Map<String, UnaryOperator<String>> CREDENTIALS = Map.of(
            "Authorization", Headers::scheme, "Proxy-Authorization", Headers::scheme, "Cookie", cookie -> REDACTED);
    private static final Headers NONE = new Headers(newMap());

    private final Map<String, List<String>> values;

    private Headers(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static Headers none() {
        return NONE;
    }

    public static Headers of(String name, String value) {
        return NONE.with(name, value);
    }

    /** Collects headers in their order; a name given again adds a value. */
    public static Headers of(List<Map.Entry<String, String>> fields) {
        Map<String, List<String>> collected = newMap();
        fields.forEach(field -> collected
                .computeIfAbsent(field.getKey(), name -> new ArrayList<>(1))
                .add(field.getValue()));
        collected.replaceAll((name, values) -> List.copyOf(values));
        return new Headers(collected);
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Sets the only value of a name. */
    public Headers with(String name, String value) {
        return replace(name, List.of(value));
    }

    public Headers withAll(Headers others) {
        Map<String, List<String>> copy = newMap();
        copy.putAll(values);
        copy.putAll(others.values);
        return new Headers(copy);
    }

    /** Reduces credentials to their scheme, and cookies to nothing, so that they can be kept and shown. */
    public Headers withoutCredentials() {
        Headers reduced = this;
        for (Map.Entry<String, UnaryOperator<String>> credentials : CREDENTIALS.entrySet()) {
            String name = credentials.getKey();
            if (values.containsKey(name)) {
                List<String> shown =
                        all(name).stream().map(credentials.getValue()).toList();
                reduced = reduced.replace(name, shown);
            }
        }
        return reduced;
    }

    public Map<String, List<String>> asMap() {
        return values;
    }

    private Headers replace(String name, List<String> replacement) {
        Map<String, List<String>> copy = newMap();
        copy.putAll(values);
        copy.put(name, replacement);
        return new Headers(copy);
    }

    private static String scheme(String credentials) {
        int space = credentials.indexOf(' ');
        // Without a space the whole value may be a secret.
        return space < 0 ? REDACTED : credentials.substring(0, space);
    }

    private static Map<String, List<String>> newMap() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
}
