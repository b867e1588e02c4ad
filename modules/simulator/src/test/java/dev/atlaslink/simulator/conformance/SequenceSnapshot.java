package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds what v2 showed of a project at one time.
 *
 * @param services by id
 * @param endpoints by their service and their id
 * @param encryptionEndpoints by id
 */
record SequenceSnapshot(
        boolean regionalMode,
        Map<String, JsonNode> services,
        Map<Attached, JsonNode> endpoints,
        Map<String, JsonNode> encryptionEndpoints) {

    /** Names an endpoint. */
    record Attached(SequenceCloud cloud, String serviceId, String id) {

        String path() {
            return "/privateEndpoint/" + cloud + "/endpointService/" + serviceId + "/endpoint/"
                    + URLEncoder.encode(id, StandardCharsets.UTF_8);
        }
    }

    static SequenceSnapshot empty() {
        return new SequenceSnapshot(false, Map.of(), Map.of(), Map.of());
    }

    static SequenceSnapshot read(Wire wire) {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        Map<Attached, JsonNode> endpoints = new LinkedHashMap<>();
        Map<String, JsonNode> encryption = new LinkedHashMap<>();
        for (SequenceCloud cloud : SequenceCloud.values()) {
            for (JsonNode service : get(wire, "/privateEndpoint/" + cloud + "/endpointService")) {
                String id = service.path("id").asText();
                services.put(id, service);
                cloud.endpointIds(service).stream()
                        .map(endpoint -> new Attached(cloud, id, endpoint))
                        .forEach(attached -> endpoints.put(attached, get(wire, attached.path())));
            }
        }
        for (String provider : List.of("AWS", "AZURE")) {
            get(wire, "/encryptionAtRest/" + provider + "/privateEndpoints")
                    .path("results")
                    .forEach(endpoint -> encryption.put(endpoint.path("id").asText(), endpoint));
        }
        boolean mode =
                get(wire, "/privateEndpoint/regionalMode").path("enabled").asBoolean();
        return new SequenceSnapshot(mode, services, endpoints, encryption);
    }

    List<Attached> attachedTo(String serviceId) {
        List<Attached> attached = new ArrayList<>(endpoints.keySet());
        attached.removeIf(endpoint -> !endpoint.serviceId().equals(serviceId));
        return attached;
    }

    private static JsonNode get(Wire wire, String path) {
        Reply reply = wire.get(wire.v2(path));
        assertThat(reply.status()).as("GET %s: %s", path, reply).isEqualTo(200);
        return reply.json();
    }
}
