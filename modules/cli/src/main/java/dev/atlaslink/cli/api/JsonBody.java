package dev.atlaslink.cli.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Reads and writes bodies without changing what they hold, such as the digits of a number. */
public final class JsonBody {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /**
     * Reads a body.
     *
     * @param body of a response
     * @return missing for an empty one, and a text for one that is no JSON
     */
    public static JsonNode of(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            // Such as a table of another format.
            return MAPPER.getNodeFactory().textNode(body);
        }
    }

    /**
     * Writes an object of single fields. A value that is JSON, such as a number or a list, is that; any other is a text,
     * with its quotes if it has some.
     *
     * @param fields by their names
     * @return its JSON
     */
    public static String ofFields(Map<String, String> fields) {
        ObjectNode object = MAPPER.createObjectNode();
        fields.forEach((name, value) -> {
            JsonNode json = of(value);
            object.set(name, json.isMissingNode() || json.isTextual() ? object.textNode(value) : json);
        });
        return object.toString();
    }
}
