package dev.atlaslink.endtoend.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.endtoend.fixture.Spec;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Says what a generated model writes of what it has read: all but nulls, and but empty arrays that are optional. */
final class Omissions {
    private final Spec spec;

    private Omissions(Spec spec) {
        this.spec = spec;
    }

    static Omissions of(Spec spec) {
        return new Omissions(spec);
    }

    JsonNode expected(JsonNode original, Object value) {
        if (value instanceof List<?> values) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            Iterator<?> elements = values.iterator();
            original.forEach(element -> array.add(expected(element, elements.next())));
            return array;
        }
        // A generated type has the name of its schema.
        return object(original, spec.required(generatedType(value).getSimpleName()));
    }

    static Class<?> generatedType(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    private static ObjectNode object(JsonNode original, Set<String> required) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        original.properties().forEach(property -> {
            JsonNode member = property.getValue();
            boolean emptyArray = member.isArray() && member.isEmpty();
            if (!member.isNull() && (!emptyArray || required.contains(property.getKey()))) {
                result.set(property.getKey(), nested(member));
            }
        });
        return result;
    }

    private static JsonNode nested(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(nested(element)));
            return array;
        }
        return node.isObject() ? object(node, Set.of()) : node;
    }
}
