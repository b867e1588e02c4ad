package dev.atlaslink.generator.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that is made up by chance, of the constructs that the vendor's document consists of and in like proportions.
 * The same seed makes the same document.
 */
final class SampleDocument {
    private final Dice dice;
    private final Words words;
    private final Map<String, Object> schemas = new LinkedHashMap<>();
    private final SampleProperties properties;

    private SampleDocument(long seed) {
        dice = new Dice(seed);
        words = new Words(dice);
        properties = new SampleProperties(dice, words, this::anySchema);
    }

    /**
     * Makes up a document.
     *
     * @param seed of the chance
     * @param operations how many
     * @param schemas how many at least, apart from those that stand inside others
     * @param tags how many interfaces
     */
    static Map<String, Object> of(long seed, int operations, int schemas, int tags) {
        return new SampleDocument(seed).document(operations, schemas, tags);
    }

    static String yaml(Map<String, Object> document) {
        try {
            return Yaml.mapper().writeValueAsString(document);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, Object> document(int operations, int size, int tags) {
        schemas.put("Link", Tree.object(Tree.of("href", Tree.text(), "rel", Tree.text())));
        while (schemas.size() < size) {
            addSchema();
        }
        SampleOperations paths = new SampleOperations(dice, words, this::anySchema, tags);
        List<Object> tagged = new ArrayList<>();
        paths.tags().forEach(tag -> tagged.add(Tree.of("name", tag, "description", "Returns & edits " + tag + ".")));
        return Tree.of(
                "openapi", "3.0.1",
                "info", Tree.of("title", "Sample", "version", "2.0"),
                "servers", List.of(Tree.of("url", "https://cloud.example.com")),
                "security", List.of(Tree.of("DigestAuth", List.of())),
                "tags", tagged,
                "paths", paths.paths(operations),
                "components", components());
    }

    private Map<String, Object> components() {
        Map<String, Object> error = Tree.of("application/json", Tree.of("schema", Tree.schema("Link")));
        return Tree.of(
                "securitySchemes", Tree.of("DigestAuth", Tree.of("type", "http", "scheme", "digest")),
                "parameters", SampleParameters.common(),
                "responses",
                        Tree.of(
                                "accepted", Tree.of("description", "Accepted."),
                                "error", Tree.of("description", "Refused.", "content", error)),
                "schemas", schemas);
    }

    private void addSchema() {
        int kind = dice.between(0, 99);
        if (kind < 14) {
            new SampleUnions(dice, words, properties, schemas).addFamily();
            return;
        }
        String name = words.schema();
        if (kind < 30) {
            schemas.put(name, Tree.values(words.values()));
        } else if (kind < 40) {
            schemas.put(name, page());
        } else if (kind < 42) {
            schemas.put(name, Tree.of("type", "object", "description", "Accepted"));
        } else if (kind < 44) {
            schemas.put(name, Tree.mapOf(Tree.schema(anySchema())));
        } else {
            // Known before its properties are drawn: it may refer to itself.
            schemas.put(name, Map.of());
            schemas.put(name, deprecatedOrNot(properties.object(1, 18)));
        }
    }

    private Map<String, Object> deprecatedOrNot(Map<String, Object> schema) {
        if (dice.percent(3)) {
            schema.put("deprecated", true);
        }
        return schema;
    }

    private Map<String, Object> page() {
        return Tree.object(Tree.of(
                "links", Tree.list(Tree.schema("Link")),
                "results", Tree.list(Tree.schema(anySchema())),
                "totalCount", Tree.of("type", "integer", "format", "int32", "minimum", 0)));
    }

    private String anySchema() {
        return dice.one(List.copyOf(schemas.keySet()));
    }
}
