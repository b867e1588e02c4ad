package dev.atlaslink.client.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handles the JSON properties of a variant that has no type of its own. */
final class Properties {
    private Properties() {}

    /** Keeps order and {@code null} values, which {@code Map.copyOf} would not. */
    static Map<String, Object> copy(Map<String, Object> properties) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    static Optional<String> text(Map<String, Object> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(Object::toString);
    }

    static List<String> texts(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof List<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
