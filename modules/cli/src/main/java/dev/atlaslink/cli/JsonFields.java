package dev.atlaslink.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads the properties of one JSON object, and refuses those that nobody asked for. */
final class JsonFields {
    private final String path;
    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    /**
     * Reads an object.
     *
     * @param path of it, for refusals
     * @throws IllegalArgumentException if it is none
     */
    JsonFields(String path, JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException(path + " is no JSON object; allowed is one");
        }
        this.path = path;
        this.object = object;
    }

    boolean has(String name) {
        read.add(name);
        return object.hasNonNull(name);
    }

    JsonFields object(String name) {
        return new JsonFields(path + "." + name, object.path(name));
    }

    String text(String name) {
        read.add(name);
        if (!object.path(name).isTextual()) {
            throw refusal(name, "a text");
        }
        return object.path(name).textValue();
    }

    boolean flag(String name) {
        read.add(name);
        if (!object.path(name).isBoolean()) {
            throw refusal(name, "true or false");
        }
        return object.path(name).booleanValue();
    }

    void text(String name, Consumer<String> to) {
        if (has(name)) {
            to.accept(text(name));
        }
    }

    void flag(String name, Consumer<Boolean> to) {
        if (has(name)) {
            to.accept(flag(name));
        }
    }

    void refuseOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                throw new IllegalArgumentException(path + " has the property \"" + name + "\""
                        + Suggestions.after(name, read) + "; allowed are " + new TreeSet<>(read));
            }
        });
    }

    /** Without the value, which may be a secret. */
    private IllegalArgumentException refusal(String name, String allowed) {
        return new IllegalArgumentException(path + "." + name + " is "
                + (object.has(name) ? "something else" : "not set") + "; allowed is " + allowed);
    }
}
