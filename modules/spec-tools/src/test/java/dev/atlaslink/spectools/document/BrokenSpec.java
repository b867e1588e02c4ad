package dev.atlaslink.spectools.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A copy of a spec, to break on purpose. */
public final class BrokenSpec {
    private final SpecKind kind;
    private final JsonNode tree;

    private BrokenSpec(SpecKind kind, JsonNode tree) {
        this.kind = kind;
        this.tree = tree;
    }

    public static BrokenSpec copyOf(SpecKind kind) {
        return new BrokenSpec(kind, SpecDocument.read(kind).tree().deepCopy());
    }

    /** Returns the object at a JSON pointer. */
    public ObjectNode object(String pointer) {
        return (ObjectNode) tree.requiredAt(pointer);
    }

    /** Returns the list at a JSON pointer. */
    public ArrayNode array(String pointer) {
        return (ArrayNode) tree.requiredAt(pointer);
    }

    /** Gives a member another name; it moves to the end. */
    public void rename(String pointer, String from, String to) {
        object(pointer).set(to, object(pointer).remove(from));
    }

    public SpecDocument document() {
        return new SpecDocument(kind, tree);
    }
}
