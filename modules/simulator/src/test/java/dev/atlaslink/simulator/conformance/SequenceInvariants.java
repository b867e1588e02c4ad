package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.conformance.SequenceSnapshot.Attached;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds what must be true of a project at any time, and between two times. */
final class SequenceInvariants {

    private SequenceInvariants() {}

    static void hold(Wire wire, SequenceSnapshot before, SequenceSnapshot now, Set<Object> deleted) {
        regionsHoldOneServiceEach(now);
        v1AgreesWithV2(wire, now);
        resourcesAgreeWithV2(wire, now);
        statesFollowLegalPaths(before, now);
        nothingEndsUnlessItWasDeleted(before, now, deleted);
    }

    private static void regionsHoldOneServiceEach(SequenceSnapshot now) {
        if (!now.regionalMode()) {
            assertThat(now.services().values())
                    .extracting(service -> service.path("cloudProvider").asText() + " "
                            + service.path("regionName").asText() + " " + service.path("portMappingEnabled"))
                    .doesNotHaveDuplicates();
        }
    }

    private static void v1AgreesWithV2(Wire wire, SequenceSnapshot now) {
        List<JsonNode> services = new ArrayList<>();
        for (SequenceCloud cloud : SequenceCloud.values()) {
            wire.get(wire.v1("/privateEndpoint/" + cloud + "/endpointService"))
                    .json()
                    .forEach(services::add);
        }
        assertThat(services)
                .extracting(service -> service.path("id").asText())
                .containsExactlyElementsOf(now.services().keySet());
        services.forEach(service ->
                sameWhereShared(service, now.services().get(service.path("id").asText())));

        // The oldest generation shows what the later one does of AWS, in the same words but for what serves already.
        JsonNode connections = wire.get(wire.v1("/privateEndpoint")).json();
        JsonNode expected =
                wire.get(wire.v1("/privateEndpoint/AWS/endpointService")).json();
        for (int i = 0; i < expected.size(); i++) {
            if (connections.path(i).path("status").asText().equals("AVAILABLE")) {
                ((ObjectNode) expected.get(i)).put("status", "AVAILABLE");
            }
        }
        assertThat(connections).isEqualTo(expected);
        now.endpoints().forEach((attached, v2) -> {
            JsonNode v1 = wire.get(wire.v1(attached.path())).json();
            sameWhereShared(v1, v2);
            if (attached.cloud() == SequenceCloud.AWS) {
                String legacy = "/privateEndpoint/" + attached.serviceId() + "/interfaceEndpoints/" + attached.id();
                assertThat(wire.get(wire.v1(legacy)).json()).isEqualTo(v1);
            }
        });
    }

    /** Compares all properties that both generations have, but those of forwarding rules, which v1.0 shows more of. */
    private static void sameWhereShared(JsonNode v1, JsonNode v2) {
        ObjectNode shared = v1.deepCopy();
        if (shared.path("status").asText().equals("WAITING_FOR_USER")) {
            assertThat(v2.path("cloudProvider").asText()).isEqualTo("AWS");
            shared.put("status", "AVAILABLE");
        }
        shared.remove("endpoints");
        shared.properties()
                .forEach(property -> assertThat(v2.get(property.getKey()))
                        .as("%s of %s", property.getKey(), v2)
                        .isEqualTo(property.getValue()));
    }

    private static void resourcesAgreeWithV2(Wire wire, SequenceSnapshot now) {
        Stream<String> services = now.services().values().stream().map(service -> text(service, "id", "status"));
        Stream<String> endpoints = now.endpoints().entrySet().stream()
                .map(entry -> entry.getKey().id() + " "
                        + entry.getValue()
                                .path(entry.getKey().cloud().endpointState)
                                .asText());
        Stream<String> encryption =
                now.encryptionEndpoints().values().stream().map(endpoint -> text(endpoint, "id", "status"));
        assertThat(wire.simulator().resources().list())
                .extracting((Resource resource) -> resource.id() + " " + resource.status())
                .containsExactlyInAnyOrderElementsOf(Stream.of(services, endpoints, encryption)
                        .flatMap(all -> all)
                        .toList());
    }

    private static void statesFollowLegalPaths(SequenceSnapshot before, SequenceSnapshot now) {
        before.services()
                .forEach(
                        (id, service) -> legal(service, now.services().get(id), "status", SequenceCloud.SERVICE_PATHS));
        before.encryptionEndpoints()
                .forEach((id, endpoint) ->
                        legal(endpoint, now.encryptionEndpoints().get(id), "status", SequenceCloud.ENCRYPTION_PATHS));
        before.endpoints()
                .forEach((attached, endpoint) -> legal(
                        endpoint,
                        now.endpoints().get(attached),
                        attached.cloud().endpointState,
                        attached.cloud().endpointPaths()));
    }

    private static void legal(JsonNode before, JsonNode now, String property, Map<String, Set<String>> paths) {
        if (now != null) {
            String from = before.path(property).asText();
            Set<String> allowed = new HashSet<>(paths.get(from));
            allowed.add(from);
            assertThat(now.path(property).asText()).as("%s after %s", now, from).isIn(allowed);
        }
    }

    /** Nothing is DELETING or gone that was not deleted; what was DELETING before was judged when it became so. */
    private static void nothingEndsUnlessItWasDeleted(
            SequenceSnapshot before, SequenceSnapshot now, Set<Object> deleted) {
        before.services().forEach((id, service) -> {
            if (ended(service, now.services().get(id), "status")) {
                // A service of AWS goes with its last endpoint.
                List<Attached> endpoints = before.attachedTo(id);
                boolean lastEndpointWent =
                        service.path("cloudProvider").asText().equals("AWS")
                                && !endpoints.isEmpty()
                                && deleted.containsAll(endpoints);
                assertThat(lastEndpointWent || deleted.contains(id))
                        .as("%s was deleted", service)
                        .isTrue();
            }
        });
        before.endpoints().forEach((attached, endpoint) -> {
            if (ended(endpoint, now.endpoints().get(attached), attached.cloud().endpointState)) {
                assertThat(deleted.contains(attached) || deleted.contains(attached.serviceId()))
                        .as("%s was deleted", attached)
                        .isTrue();
            }
        });
        before.encryptionEndpoints().forEach((id, endpoint) -> {
            if (ended(endpoint, now.encryptionEndpoints().get(id), "status")) {
                assertThat(deleted).contains(id);
            }
        });
    }

    private static boolean ended(JsonNode before, JsonNode now, String property) {
        return !before.path(property).asText().equals("DELETING")
                && (now == null || now.path(property).asText().equals("DELETING"));
    }

    private static String text(JsonNode node, String first, String second) {
        return node.path(first).asText() + " " + node.path(second).asText();
    }
}
