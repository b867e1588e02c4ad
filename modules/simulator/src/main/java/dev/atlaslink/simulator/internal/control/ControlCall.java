package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.validation.Query;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Holds one checked request to the control plane.
 *
 * @param successStatus of the operation
 * @param pathParameters decoded, by name
 * @param body an empty object if the operation takes none
 */
record ControlCall(int successStatus, Map<String, String> pathParameters, Query query, ObjectNode body) {

    Optional<String> text(String attribute) {
        return Optional.ofNullable(body.path(attribute).textValue());
    }

    /** Returns a text that the schema requires. */
    String required(String attribute) {
        return text(attribute).orElseThrow();
    }

    Optional<Duration> duration(String attribute) {
        return text(attribute).map(text -> Durations.read("/" + attribute, text));
    }

    /** Responds with JSON for human eyes. */
    Response response(JsonNode content) {
        return Response.json(successStatus, "application/json", content, true);
    }

    Response done() {
        return Response.empty(successStatus);
    }
}
