package dev.atlaslink.generator.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up families of schemas, in each of the ways in which large documents say that a value is one of several. */
final class SampleUnions {
    private static final int WAYS = 8;

    private final Dice dice;
    private final Words words;
    private final SampleProperties properties;
    private final Map<String, Object> schemas;

    SampleUnions(Dice dice, Words words, SampleProperties properties, Map<String, Object> schemas) {
        this.dice = dice;
        this.words = words;
        this.properties = properties;
        this.schemas = schemas;
    }

    void addFamily() {
        List<String> children = new ArrayList<>();
        for (int index = dice.between(2, 5); index > 0; index--) {
            children.add(words.schema());
        }
        addFamily(words.schema(), children, dice.between(1, WAYS));
    }

    private void addFamily(String parent, List<String> children, int way) {
        switch (way) {
            case 1 -> parentOnly(parent, children);
            case 2 -> parentThatListsItsHeirs(parent, children);
            case 3 -> discriminated(parent, children);
            case 4 -> mappedStrangers(parent, children);
            case 5 -> alike(parent, children);
            case 6 -> enums(parent);
            case 7 -> nested(parent, children);
            default -> plain(parent, children);
        }
    }

    /** A discriminator and no oneOf: the children say by allOf that they belong to it. */
    private void parentOnly(String parent, List<String> children) {
        schemas.put(parent, withDiscriminator(base(children), "kindName", children));
        heirs(parent, children);
    }

    private void parentThatListsItsHeirs(String parent, List<String> children) {
        Map<String, Object> schema = withDiscriminator(base(children), "kindName", children);
        schema.put("oneOf", references(children));
        schemas.put(parent, schema);
        heirs(parent, children);
    }

    private void heirs(String parent, List<String> children) {
        for (String child : children) {
            List<Object> parts = new ArrayList<>(List.of(Tree.schema(parent)));
            if (dice.percent(85)) {
                parts.add(properties.object(1, 6));
            }
            schemas.put(child, Tree.of("type", "object", "allOf", parts, "required", List.of("kindName")));
        }
    }

    private void discriminated(String parent, List<String> children) {
        Map<String, Object> schema =
                dice.percent(50) ? base(children) : Tree.of("type", "object", "description", "One of several.");
        withDiscriminator(schema, "kindName", children).put("oneOf", references(children));
        schemas.put(parent, schema);
        for (String child : children) {
            schemas.put(child, withProperty(properties.object(1, 8), "kindName", Tree.values(List.of(child))));
        }
    }

    /** A discriminator and no oneOf, whose mapping names schemas that say nothing of it; one of them several times. */
    private void mappedStrangers(String parent, List<String> children) {
        Map<String, Object> schema = withDiscriminator(base(children), "kindName", children);
        mapping(schema).put("ANOTHER_NAME", "#/components/schemas/" + children.get(0));
        schemas.put(parent, schema);
        for (String child : children) {
            schemas.put(child, withProperty(properties.object(1, 8), "kindName", Tree.text()));
        }
        List<String> others = List.of(words.schema(), words.schema());
        others.forEach(other -> schemas.put(other, properties.object(1, 6)));
        List<String> outer = new ArrayList<>(others);
        outer.add(parent);
        schemas.put(words.schema(), Tree.of("type", "object", "oneOf", references(outer)));
    }

    /** No discriminator, and all have the same properties: only the values of one of them differ. */
    private void alike(String parent, List<String> children) {
        Map<String, Object> common = properties.several(2, 6);
        for (String child : children) {
            String values = words.schema();
            schemas.put(values, Tree.values(words.ownValues()));
            schemas.put(
                    child, withProperty(Tree.object(new LinkedHashMap<>(common)), "eventType", Tree.schema(values)));
        }
        schemas.put(parent, Tree.of("type", "object", "oneOf", references(children)));
    }

    /** An enum tells the variants of the outer union, and a discriminator those of the inner. */
    private void nested(String parent, List<String> children) {
        Map<String, Object> plain = withProperty(properties.object(1, 4), "eventType", Tree.values(words.ownValues()));
        Map<String, Object> measured = Tree.values(words.ownValues());
        String other = words.schema();
        String inner = words.schema();
        schemas.put(other, plain);
        schemas.put(
                inner,
                withDiscriminator(Tree.of("type", "object", "oneOf", references(children)), "kindName", children));
        for (String child : children) {
            Map<String, Object> variant = withProperty(properties.object(1, 6), "eventType", measured);
            schemas.put(child, withProperty(variant, "kindName", Tree.text()));
        }
        schemas.put(parent, Tree.of("type", "object", "oneOf", references(List.of(other, inner))));
    }

    private void enums(String parent) {
        List<Object> members = new ArrayList<>();
        for (int index = dice.between(2, 6); index > 0; index--) {
            members.add(Tree.of("title", "Some types", "type", "string", "enum", words.ownValues()));
        }
        schemas.put(parent, Tree.of("type", "object", "oneOf", members));
    }

    private void plain(String parent, List<String> children) {
        children.forEach(child -> schemas.put(child, properties.object(1, 8)));
        schemas.put(parent, Tree.of("type", "object", "oneOf", references(children)));
    }

    private Map<String, Object> base(List<String> children) {
        Map<String, Object> schema = withProperty(properties.object(0, 4), "kindName", Tree.values(children));
        if (dice.percent(60)) {
            schema.put("required", List.of("kindName"));
        }
        return schema;
    }

    private static Map<String, Object> withDiscriminator(
            Map<String, Object> schema, String name, List<String> children) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        children.forEach(child -> mapping.put(child, "#/components/schemas/" + child));
        schema.put("discriminator", Tree.of("propertyName", name, "mapping", mapping));
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Map<String, Object> schema) {
        return (Map<String, Object>) ((Map<String, Object>) schema.get("discriminator")).get("mapping");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withProperty(Map<String, Object> schema, String name, Map<String, Object> type) {
        ((Map<String, Object>) schema.get("properties")).put(name, type);
        return schema;
    }

    private static List<Map<String, Object>> references(List<String> names) {
        return names.stream().map(Tree::schema).toList();
    }
}
