package dev.atlaslink.simulator.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Optional;
import java.util.Set;

/** Puts the status into the body, for callers that cannot see it otherwise. */
final class Envelope {

    private static final String STATUS = "status";

    private final String key;

    Envelope(Set<Variant> variants) {
        this.key = variants.contains(Variant.ENVELOPE_KEY_ENVELOPE) ? "envelope" : "content";
    }

    /** A page is its own envelope; anything else becomes the content of one (Atlas references). */
    ObjectNode around(int status, Optional<JsonNode> body) {
        if (body.orElse(null) instanceof ObjectNode page && page.has("results") && page.has("links")) {
            return page.put(STATUS, status);
        }
        ObjectNode envelope = Json.object().put(STATUS, status);
        body.ifPresent(content -> envelope.set(key, content));
        return envelope;
    }
}
