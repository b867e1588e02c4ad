package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Holds the checked query parameters of a request, defaults filled in. */
public final class Query {

    private final Map<String, JsonNode> values;

    Query(Map<String, JsonNode> values) {
        this.values = Map.copyOf(values);
    }

    /** Returns a flag; false if the operation has no such parameter. */
    public boolean flag(String name) {
        return values.containsKey(name) && values.get(name).booleanValue();
    }

    /** Returns the value of a parameter, typed; empty if it was left out and has no default. */
    public Optional<JsonNode> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns a text that the operation declares with a default. */
    public String text(String name) {
        return values.get(name).textValue();
    }

    /** Returns a number that the operation declares with a default. */
    public int number(String name) {
        return values.get(name).intValue();
    }
}
