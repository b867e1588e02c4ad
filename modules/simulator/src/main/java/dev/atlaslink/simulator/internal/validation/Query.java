package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

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

    /** Returns a text that the operation declares with a default. */
    public String text(String name) {
        return values.get(name).textValue();
    }

    /** Returns a number that the operation declares with a default. */
    public int number(String name) {
        return values.get(name).intValue();
    }
}
