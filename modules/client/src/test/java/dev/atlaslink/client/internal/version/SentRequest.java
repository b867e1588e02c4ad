package dev.atlaslink.client.internal.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** One request as a server got it. */
public record SentRequest(
        String method,
        String target,
        Optional<String> authorization,
        Optional<String> accept,
        Optional<String> contentType,
        String body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Returns method and target, as they stand in the first line. */
    public String line() {
        return method + " " + target;
    }

    /** Returns the body; the order of its properties means nothing. */
    public JsonNode json() {
        return json(body);
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
