package dev.atlaslink.simulator.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a body in which one field has another value than it had, another name, or is missing.
 *
 * @param isOfAnotherType whether no field that had the old value can have the new one
 */
record BrokenField(String pointer, String change, ObjectNode body, boolean isOfAnotherType) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "o~d/\u001b\u009bname";
    private static final List<JsonNode> VALUES = List.of(
            JSON.textNode("non\u001b\u007f\u009b\u202esense"),
            JSON.textNode(" "),
            JSON.textNode(""),
            JSON.textNode("P99999999999999999D"),
            JSON.textNode("PT9999999999999H"),
            JSON.textNode("2026-02-30"),
            JSON.numberNode(-1),
            JSON.numberNode(204),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.booleanNode(true),
            JSON.arrayNode().add(JSON.objectNode()),
            JSON.objectNode().put("colour", "red"));

    /** Breaks each field in every way. */
    static List<BrokenField> of(ObjectNode good) {
        List<BrokenField> all = new ArrayList<>();
        pointers(good, "", new ArrayList<>()).forEach(pointer -> {
            for (JsonNode value : VALUES) {
                all.add(changed(good, pointer, value));
            }
            all.add(changed(good, pointer, null));
            renamed(good, pointer).ifPresent(all::add);
        });
        return all;
    }

    private static List<String> pointers(JsonNode value, String place, List<String> found) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            found.add(place + "/" + field.getKey());
            pointers(field.getValue(), place + "/" + field.getKey(), found);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            found.add(place + "/" + i);
            pointers(value.get(i), place + "/" + i, found);
        }
        return found;
    }

    private static Optional<BrokenField> renamed(ObjectNode good, String pointer) {
        ObjectNode body = good.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        if (body.at(place.head()) instanceof ObjectNode owner) {
            owner.set(NAME, owner.remove(place.last().getMatchingProperty()));
            return Optional.of(new BrokenField(pointer, "renamed", body, false));
        }
        return Optional.empty();
    }

    private static BrokenField changed(ObjectNode good, String pointer, JsonNode value) {
        ObjectNode body = good.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode old = good.at(place);
        JsonNode owner = body.at(place.head());
        if (owner instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            if (value == null) {
                array.remove(index);
            } else {
                array.set(index, value);
            }
        } else if (value == null) {
            ((ObjectNode) owner).remove(place.last().getMatchingProperty());
        } else {
            ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
        }
        // The body of a stub takes any type, and a text may be null where the sample has that.
        boolean another = value != null
                && !pointer.equals("/answer/body")
                && !old.isNull()
                && value.getNodeType() != old.getNodeType();
        return new BrokenField(pointer, String.valueOf(value), body, another);
    }

    @Override
    public String toString() {
        return pointer + " = " + change;
    }
}
