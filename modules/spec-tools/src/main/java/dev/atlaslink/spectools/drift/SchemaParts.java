package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a schema together from the parts that allOf, or a parent and its variant, spread it over. */
final class SchemaParts {
    static final String NULL = "null";

    private final Map<String, JsonNode> fields = new TreeMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Set<String> values = new TreeSet<>();
    private String type = "";
    private String pattern = Findings.NONE;
    private String defaultValue = Findings.NONE;
    private boolean nullable;
    private boolean readOnly;
    private boolean writeOnly;
    private JsonNode items = MissingNode.getInstance();

    /** Adds a part; where two say something, the later one counts. */
    void add(JsonNode part) {
        addType(part.path("type"));
        pattern = part.path("pattern").asText(pattern);
        defaultValue = part.path("default").asText(defaultValue);
        nullable |= part.path("nullable").asBoolean();
        readOnly |= part.path("readOnly").asBoolean();
        writeOnly |= part.path("writeOnly").asBoolean();
        items = part.has("items") ? part.path("items") : items;
        part.path("properties").properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        part.path("required").forEach(name -> required.add(name.asText()));
        part.path("enum").forEach(value -> values.add(value.asText()));
    }

    Schema build(Variants variants) {
        String knownType = type.isEmpty() ? (fields.isEmpty() ? "any" : "object") : type;
        return new Schema(
                knownType,
                values,
                pattern,
                defaultValue,
                nullable,
                readOnly,
                writeOnly,
                fields,
                required,
                items,
                variants);
    }

    /** OpenAPI 3.1 gives a list of types, with null among them, or null as a choice of its own. */
    private void addType(JsonNode given) {
        if (given.isTextual()) {
            addType(given.asText());
        }
        given.forEach(one -> addType(one.asText()));
    }

    private void addType(String given) {
        if (given.equals(NULL)) {
            nullable = true;
        } else {
            type = given;
        }
    }
}
