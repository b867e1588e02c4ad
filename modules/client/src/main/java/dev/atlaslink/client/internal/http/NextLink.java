package dev.atlaslink.client.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Finds the link to the page after this one, {@code "links": [{"rel": "next", "href": ..}]} (v2 reference). */
public final class NextLink {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private NextLink() {}

    /**
     * Looks into a body.
     *
     * @param body of a response
     * @return empty for the last page, and for what is no page
     */
    public static Optional<String> in(String body) {
        for (JsonNode link : read(body).path("links")) {
            if (link.path("rel").asText().equals("next") && link.path("href").isTextual()) {
                return Optional.of(link.path("href").textValue());
            }
        }
        return Optional.empty();
    }

    private static JsonNode read(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            // Such as a table of another format: it links to nothing.
            return MAPPER.missingNode();
        }
    }
}
