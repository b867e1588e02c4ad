package dev.atlaslink.simulator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lists the fields that a schema has, and those that a value has, by their names joined with slashes. */
final class SchemaFields {

    private SchemaFields() {}

    static Set<String> of(JsonNode schema) {
        Set<String> fields = new TreeSet<>();
        addFields(schema, "", fields);
        return fields;
    }

    private static void addFields(JsonNode schema, String place, Set<String> fields) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String field = place + "/" + property.getKey();
            fields.add(field);
            addFields(property.getValue(), field, fields);
        }
        if (schema.has("items")) {
            addFields(schema.path("items"), place, fields);
        }
    }

    /** Lists what a value has; the elements of an array have the fields of all of them. */
    static Set<String> in(JsonNode value) {
        Set<String> fields = new TreeSet<>();
        addValues(value, "", fields);
        return fields;
    }

    private static void addValues(JsonNode value, String place, Set<String> fields) {
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String field = place + "/" + property.getKey();
            fields.add(field);
            addValues(property.getValue(), field, fields);
        }
        if (value.isArray()) {
            value.forEach(element -> addValues(element, place, fields));
        }
    }
}
