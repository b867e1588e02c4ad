package dev.atlaslink.generator.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds parts of a document. */
final class Tree {
    private Tree() {}

    /** Alternating names and values, in their order. */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            tree.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return tree;
    }

    static Map<String, Object> text() {
        return of("type", "string");
    }

    static Map<String, Object> text(String format) {
        return of("type", "string", "format", format);
    }

    static Map<String, Object> values(List<String> values) {
        return of("type", "string", "enum", values);
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return of("type", "array", "items", items);
    }

    static Map<String, Object> mapOf(Map<String, Object> values) {
        return of("type", "object", "additionalProperties", values);
    }

    static Map<String, Object> object(Map<String, Object> properties) {
        return of("type", "object", "properties", properties);
    }

    static Map<String, Object> schema(String name) {
        return of("$ref", "#/components/schemas/" + name);
    }

    static Map<String, Object> parameter(String name) {
        return of("$ref", "#/components/parameters/" + name);
    }
}
