package dev.atlaslink.simulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads JSON in whose text single quotes stand for double ones. */
public final class JsonText {

    private JsonText() {}

    public static JsonNode read(String text) {
        try {
            return Json.read(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode object(String text) {
        return (ObjectNode) read(text);
    }

    public static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Writes JSON in the same way. */
    public static String write(JsonNode node) {
        return node.toString().replace('"', '\'');
    }
}
