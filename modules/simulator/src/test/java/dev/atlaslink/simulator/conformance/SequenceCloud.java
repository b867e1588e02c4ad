package dev.atlaslink.simulator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Says what random sequences may do on each provider, and which states of it may follow which. */
enum SequenceCloud {
    AWS("us-east-1", "US_WEST_2", "interfaceEndpoints", "connectionStatus"),
    AZURE("eastus2", "EUROPE_NORTH", "privateEndpoints", "status"),
    GCP("us-east4", "CENTRAL_US", "endpointGroupNames", "status");

    /** What a service may be after it was seen in a state, whatever happened in between. */
    static final Map<String, Set<String>> SERVICE_PATHS = Map.of(
            "INITIATING", Set.of("AVAILABLE", "FAILED", "DELETING"),
            "AVAILABLE", Set.of("FAILED", "DELETING"),
            "FAILED", Set.of("DELETING"),
            "DELETING", Set.of("FAILED"));

    static final Map<String, Set<String>> ENCRYPTION_PATHS = Map.of(
            "INITIATING", Set.of("PENDING_ACCEPTANCE", "ACTIVE", "FAILED"),
            "PENDING_ACCEPTANCE", Set.of("ACTIVE", "FAILED", "PENDING_RECREATION", "DELETING"),
            "ACTIVE", Set.of("FAILED", "PENDING_RECREATION", "DELETING"),
            "PENDING_RECREATION", Set.of("INITIATING", "PENDING_ACCEPTANCE", "ACTIVE", "FAILED", "DELETING"),
            "FAILED", Set.of("DELETING"),
            "DELETING", Set.of("FAILED"));

    private static final Map<String, Set<String>> AWS_PATHS = Map.of(
            "PENDING_ACCEPTANCE", Set.of("PENDING", "AVAILABLE", "REJECTED", "DELETING"),
            "PENDING", Set.of("AVAILABLE", "REJECTED", "DELETING"),
            "AVAILABLE", Set.of("REJECTED", "DELETING"),
            "REJECTED", Set.of("DELETING"),
            "DELETING", Set.of("REJECTED"));

    private static final Map<String, Set<String>> GCP_PATHS = Map.of(
            "INITIATING", Set.of("VERIFIED", "AVAILABLE", "FAILED", "DELETING"),
            "VERIFIED", Set.of("AVAILABLE", "FAILED", "DELETING"),
            "AVAILABLE", Set.of("FAILED", "DELETING"),
            "FAILED", Set.of("DELETING"),
            "DELETING", Set.of("FAILED"));

    final String endpointState;
    private final String endpointList;
    private final String oneRegion;
    private final String otherRegion;

    SequenceCloud(String oneRegion, String otherRegion, String endpointList, String endpointState) {
        this.oneRegion = oneRegion;
        this.otherRegion = otherRegion;
        this.endpointList = endpointList;
        this.endpointState = endpointState;
    }

    List<String> regions() {
        return List.of(oneRegion, otherRegion);
    }

    Map<String, Set<String>> endpointPaths() {
        return switch (this) {
            case AWS -> AWS_PATHS;
            // Its endpoints pass through the states of services.
            case AZURE -> SERVICE_PATHS;
            case GCP -> GCP_PATHS;
        };
    }

    List<String> endpointIds(JsonNode service) {
        return StreamSupport.stream(service.path(endpointList).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    String endpointId(int number) {
        return switch (this) {
            case AWS -> String.format(Locale.ROOT, "vpce-%017x", number);
            case AZURE -> "/subscriptions/s/privateEndpoints/pe" + number;
            case GCP -> "group-" + number;
        };
    }

    String endpointBody(int number) {
        return switch (this) {
            case AWS -> "{'id':'" + endpointId(number) + "'}";
            case AZURE -> "{'id':'" + endpointId(number) + "','privateEndpointIPAddress':'10.0.0.4'}";
            case GCP ->
                "{'endpointGroupName':'" + endpointId(number)
                        + "','gcpProjectId':'p','endpoints':[{'endpointName':'a','ipAddress':'10.0.0.1'}]}";
        };
    }
}
