package dev.atlaslink.generator.sample;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes up bodies that a document allows, for each schema that is an object or one of several: properties are there or not,
 * what is required is there, and a child says by its discriminator what it is.
 */
final class SampleBodies {
    /** Schemas that refer to themselves would go on for ever. */
    private static final int DEPTH = 3;

    private static final int ENDLESS = 12;

    private final Dice dice;
    private final Map<String, Object> schemas;

    /** What requires itself has no body. */
    private boolean endless;

    SampleBodies(Dice dice, Map<String, Object> document) {
        this.dice = dice;
        this.schemas = tree(tree(document, "components"), "schemas");
    }

    /** Bodies by the name of their schema. */
    Map<String, Object> bodies() {
        Map<String, Object> bodies = new LinkedHashMap<>();
        schemas.keySet().forEach(name -> {
            endless = false;
            Object body = of(Tree.schema(name), 0);
            if (body instanceof Map && !endless) {
                bodies.put(name, body);
            }
        });
        return bodies;
    }

    private Object of(Map<String, Object> schema, int depth) {
        if (depth > ENDLESS) {
            endless = true;
            return Map.of();
        }
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return of(tree(schemas, name), depth);
        }
        if (schema.get("enum") instanceof List<?> values) {
            return dice.one(values);
        }
        if (schema.get("oneOf") instanceof List<?> variants) {
            return variant(schema, variants, depth);
        }
        if (schema.containsKey("discriminator")) {
            Map<String, Object> mapping = tree(tree(schema, "discriminator"), "mapping");
            String value = dice.one(List.copyOf(mapping.keySet()));
            return marked(schema, value, of(Tree.of("$ref", mapping.get(value)), depth));
        }
        if (schema.get("allOf") instanceof List<?> parts && !schema.containsKey("type")) {
            // Says more of what it refers to.
            return of(cast(parts.get(0)), depth);
        }
        if (schema.containsKey("properties") || schema.containsKey("allOf")) {
            return object(schema, depth);
        }
        return single(schema, depth);
    }

    private Object variant(Map<String, Object> union, List<?> variants, int depth) {
        Object value = of(cast(dice.one(variants)), depth);
        if (!union.containsKey("discriminator") || !(value instanceof Map)) {
            return value;
        }
        Map<String, Object> mapping = tree(tree(union, "discriminator"), "mapping");
        String mark = dice.one(List.copyOf(mapping.keySet()));
        return marked(union, mark, of(Tree.of("$ref", mapping.get(mark)), depth));
    }

    private static Object marked(Map<String, Object> union, String value, Object body) {
        Map<String, Object> marked = new LinkedHashMap<>(cast(body));
        marked.put((String) tree(union, "discriminator").get("propertyName"), value);
        return marked;
    }

    private Map<String, Object> object(Map<String, Object> schema, int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<Object> required = new HashSet<>();
        collect(schema, properties, required);
        Map<String, Object> body = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            if (required.contains(name) || (depth < DEPTH && dice.percent(60))) {
                body.put(name, of(cast(property), depth + 1));
            }
        });
        return body;
    }

    private void collect(Map<String, Object> schema, Map<String, Object> properties, Set<Object> required) {
        if (schema.get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> collect(own(cast(part)), properties, required));
        }
        if (schema.containsKey("properties")) {
            properties.putAll(tree(schema, "properties"));
        }
        if (schema.get("required") instanceof List<?> names) {
            required.addAll(names);
        }
    }

    /** What an heir takes over: of a union what it declares itself. */
    private Map<String, Object> own(Map<String, Object> part) {
        Map<String, Object> target = part;
        if (part.get("$ref") instanceof String reference) {
            target = tree(schemas, reference.substring(reference.lastIndexOf('/') + 1));
        }
        return target;
    }

    private Object single(Map<String, Object> schema, int depth) {
        String type = (String) schema.getOrDefault("type", "any");
        return switch (type) {
            case "string" -> text((String) schema.getOrDefault("format", ""));
            case "integer" -> dice.between(0, 1000);
            case "number" -> dice.between(0, 100) + 0.5;
            case "boolean" -> dice.percent(50);
            case "array" -> List.of(of(tree(schema, "items"), depth + 1));
            case "object" ->
                schema.get("additionalProperties") instanceof Map<?, ?> values
                        ? Map.of("one", of(cast(values), depth + 1), "tw o", of(cast(values), depth + 1))
                        : Map.of("free", List.of("form"));
            default -> "any";
        };
    }

    private Object text(String format) {
        return switch (format) {
            case "date-time" -> "2026-01-02T03:04:05Z";
            case "date" -> "2026-01-02";
            case "uuid" -> "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
            case "uri" -> "https://example.com/x";
            case "byte" -> "AQID";
            default -> "text " + dice.between(0, 9);
        };
    }

    private static Map<String, Object> tree(Map<String, Object> tree, String name) {
        return cast(tree.get(name));
    }

    @SuppressWarnings("unchecked") // as the sample builds it
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
