package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Puts bodies of the official v1.0 Go client into the form of the v1.0 pages, which they contradict.
 *
 * <p>It sends true or false alone for regional mode, and in its tests an endpoint's id by the name that it has in responses.
 */
public final class V1GoClientBodies {

    private static final String REGIONAL_MODE = "updateRegionalMode";
    private static final String ENDPOINT = "createEndpoint";
    private static final List<String> NAMES_OF_ID = List.of("interfaceEndpointId", "privateEndpointResourceId");

    private V1GoClientBodies() {}

    /** Returns the request in the form of the pages; any other request as it is. */
    public static ReceivedRequest translated(Operation operation, ReceivedRequest request) {
        return switch (operation.id()) {
            case REGIONAL_MODE ->
                read(request)
                        .filter(JsonNode::isBoolean)
                        .map(enabled -> with(request, Json.object().set("enabled", enabled)))
                        .orElse(request);
            case ENDPOINT ->
                read(request)
                        .filter(ObjectNode.class::isInstance)
                        .map(body -> with(request, withId((ObjectNode) body)))
                        .orElse(request);
            default -> request;
        };
    }

    private static ObjectNode withId(ObjectNode body) {
        for (String name : NAMES_OF_ID) {
            if (body.has(name) && !body.has("id")) {
                body.set("id", body.remove(name));
            }
        }
        return body;
    }

    private static ReceivedRequest with(ReceivedRequest request, JsonNode body) {
        return request.withBody(Json.write(body, false));
    }

    private static Optional<JsonNode> read(ReceivedRequest request) {
        try {
            return Optional.of(Json.read(request.body()));
        } catch (JsonProcessingException e) {
            // Whoever checks the body says so.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }
}
