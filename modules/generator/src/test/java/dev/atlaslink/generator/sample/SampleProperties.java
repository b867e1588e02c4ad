package dev.atlaslink.generator.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes up properties of every type that large documents give them. */
final class SampleProperties {
    /** As long as those of the vendor's document are, and as full of what Javadoc would stumble over. */
    private static final String DESCRIPTION = "Says **what** it is, such as \"a\" or `b`, */ and <i>more</i>.\n\n"
            + "- The value stays as long as nobody changes it, and everything that depends on it follows.\n"
            + "- If it is left out, the value of the group holds; if that is left out too, none does.\n\n"
            + "**NOTE**: a change takes effect when the operation that is going on has come to its end, which takes "
            + "some minutes. To learn more, see [this](#tag/X.509/operation/getOne) and {@link #that}, \\u002a.";

    private final Dice dice;
    private final Words words;
    private final Supplier<String> schemas;

    /** @param schemas draws the name of a schema of the document */
    SampleProperties(Dice dice, Words words, Supplier<String> schemas) {
        this.dice = dice;
        this.words = words;
        this.schemas = schemas;
    }

    Map<String, Object> several(int least, int most) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int index = dice.between(least, most); index > 0; index--) {
            properties.put(words.property(), property());
        }
        return properties;
    }

    /** An object that requires some of its properties. */
    Map<String, Object> object(int least, int most) {
        Map<String, Object> properties = several(least, most);
        Map<String, Object> schema = Tree.object(properties);
        List<String> required =
                properties.keySet().stream().filter(name -> dice.percent(20)).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> property() {
        Map<String, Object> property = type();
        if (!property.containsKey("$ref")) {
            property.put("description", DESCRIPTION);
            property.put(dice.one(List.of("readOnly", "writeOnly", "x-note")), true);
            if (dice.percent(4)) {
                property.put("deprecated", true);
            }
            if (dice.percent(3)) {
                property.put("nullable", true);
            }
        }
        return property;
    }

    private Map<String, Object> type() {
        int kind = dice.between(0, 99);
        if (kind < 38) {
            return dice.one(simple()).get();
        }
        if (kind < 52) {
            return Tree.schema(schemas.get());
        }
        if (kind < 62) {
            return Tree.list(Tree.schema(schemas.get()));
        }
        if (kind < 74) {
            return Tree.values(words.values());
        }
        return dice.one(composed()).get();
    }

    private List<Supplier<Map<String, Object>>> simple() {
        List<Supplier<Map<String, Object>>> types = new ArrayList<>();
        types.add(
                () -> Tree.of("type", "string", "pattern", "^([a-f0-9]{24})$", "example", "32b6e34b3d91647abb20e7b8"));
        types.add(() -> Tree.of("type", "string", "default", "a \"quoted\" \\ text"));
        List.of("date-time", "date", "uuid", "email", "byte", "uri", "password")
                .forEach(f -> types.add(() -> Tree.text(f)));
        List.of("int32", "int64").forEach(f -> types.add(() -> Tree.of("type", "integer", "format", f, "default", 7)));
        types.add(() ->
                Tree.of("type", "integer", "format", "int64", "minimum", 1.1991456e+09, "example", 1.636481348e+09));
        types.add(() -> Tree.of("type", "integer", "enum", List.of(1, 7, 30)));
        List.of("float", "double").forEach(f -> types.add(() -> Tree.of("type", "number", "format", f)));
        types.add(() -> Tree.of("type", "number", "default", 0.5));
        types.add(() -> Tree.of("type", "boolean", "default", false));
        return types;
    }

    private List<Supplier<Map<String, Object>>> composed() {
        return List.of(
                () -> withUnique(Tree.list(Tree.values(words.values()))),
                () -> withUnique(Tree.list(Tree.text())),
                () -> Tree.list(Tree.list(Tree.schema(schemas.get()))),
                () -> Tree.list(Tree.of("type", "object")),
                () -> Tree.mapOf(Tree.text()),
                () -> Tree.mapOf(Tree.schema(schemas.get())),
                () -> Tree.mapOf(Tree.list(Tree.text())),
                () -> Tree.mapOf(Tree.of("type", "object")),
                () -> Tree.of("type", "object"),
                () -> Tree.object(Tree.of("inner", Tree.text(), "Inner", Tree.values(words.values()))),
                () -> Tree.of("allOf", List.of(Tree.schema(schemas.get()))),
                () -> Tree.of(
                        "type", "object", "oneOf", List.of(Tree.schema(schemas.get()), Tree.schema(schemas.get()))),
                () -> Tree.of("oneOf", List.of(Tree.text(), Tree.of("type", "integer"))));
    }

    private Map<String, Object> withUnique(Map<String, Object> list) {
        if (dice.percent(50)) {
            list.put("uniqueItems", true);
        }
        return list;
    }
}
