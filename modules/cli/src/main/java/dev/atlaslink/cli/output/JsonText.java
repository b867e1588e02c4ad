package dev.atlaslink.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes maps, lists, texts and numbers as JSON; keys keep their order. */
public final class JsonText {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter PRETTY = COMPACT.withDefaultPrettyPrinter();

    private JsonText() {}

    /**
     * Writes a value on one line.
     *
     * @param value the value
     * @return its JSON
     */
    public static String compact(Object value) {
        return write(COMPACT, value);
    }

    /**
     * Writes a value for people to read.
     *
     * @param value the value
     * @return its JSON
     */
    public static String pretty(Object value) {
        return write(PRETTY, value);
    }

    /**
     * Reads a value into a tree.
     *
     * @param value the value
     * @return the same as JSON has it
     */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return Printable.json(writer.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a result cannot be written as JSON", e);
        }
    }
}
