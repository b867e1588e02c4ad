package dev.atlaslink.simulator.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.validation.Query;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Optional;
import java.util.Set;

/** Turns what an operation gave back into a successful answer. */
final class Renderer {

    private static final int NO_CONTENT = 204;
    private static final String STATUS = "status";

    private final Set<Variant> variants;

    Renderer(Set<Variant> variants) {
        this.variants = variants;
    }

    /**
     * Renders a body, in an envelope if the query asks for one.
     *
     * <p>The HTTP status stays as it is beside an envelope; the sources do not say otherwise.
     */
    Answer render(int status, String contentType, Optional<JsonNode> body, Query query) {
        if (body.isEmpty() || status == NO_CONTENT) {
            return Answer.empty(status);
        }
        JsonNode content = query.flag("envelope") ? enveloped(status, body.get()) : body.get();
        return Answer.json(status, contentType, content, query.flag("pretty"));
    }

    /** A page is its own envelope; anything else becomes the content of one (seeds 002 to 004). */
    private ObjectNode enveloped(int status, JsonNode body) {
        if (body instanceof ObjectNode page && page.has("results") && page.has("links")) {
            return page.put(STATUS, status);
        }
        ObjectNode envelope = Json.object().put(STATUS, status);
        envelope.set(variants.contains(Variant.ENVELOPE_KEY_ENVELOPE) ? "envelope" : "content", body);
        return envelope;
    }
}
