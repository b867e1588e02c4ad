package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Describes one parameter of an operation.
 *
 * @param schema its schema, references inlined
 */
public record Parameter(String name, Location in, boolean required, JsonNode schema) {

    /** Says where a parameter travels. */
    public enum Location {
        PATH,
        QUERY
    }
}
