package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what an operation asks of its caller: a role in a project by an extension, an endpoint set by its tag. */
final class CallerRulesReader {

    private static final String REQUIRED_ROLE = "x-required-role";
    private static final String TAG = "tag";
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::name, Function.identity()));
    private static final Map<String, EndpointSet> SETS = Map.of(
            "Private Endpoint Services", EndpointSet.PRIVATE_ENDPOINT_SERVICES,
            "PrivateLink Connections", EndpointSet.PRIVATE_ENDPOINT_SERVICES,
            "Encryption at Rest", EndpointSet.ENCRYPTION_AT_REST,
            "Network Peering", EndpointSet.NETWORK_PEERING,
            "Cloud Backups", EndpointSet.CLOUD_BACKUPS,
            "Data Federation", EndpointSet.DATA_FEDERATION,
            "Streams", EndpointSet.STREAMS,
            "Clusters", EndpointSet.CLUSTERS,
            "Projects", EndpointSet.PROJECTS,
            "Organizations", EndpointSet.ORGANIZATIONS);

    private final String spec;
    private final boolean complete;

    private CallerRulesReader(String spec, boolean complete) {
        this.spec = spec;
        this.complete = complete;
    }

    /** Reads a spec that says all. */
    static CallerRulesReader bundled(String spec) {
        return new CallerRulesReader(spec, true);
    }

    /** Reads a document that need not know of our extension, nor have our tags. */
    static CallerRulesReader further(String spec) {
        return new CallerRulesReader(spec, false);
    }

    /** Reads the rules; outside projects no role is asked for, and not every operation is limited. */
    CallerRules read(String path, String method, JsonNode definition) {
        String tag = definition.path("tags").path(0).asText();
        if (!path.contains("{groupId}")) {
            return new CallerRules(Optional.empty(), Optional.ofNullable(SETS.get(tag)));
        }
        String role = definition
                .path(REQUIRED_ROLE)
                .asText(complete ? "" : defaultRole(method).name());
        return new CallerRules(
                Optional.of(require(ROLES, REQUIRED_ROLE, role, definition)),
                complete ? Optional.of(require(SETS, TAG, tag, definition)) : Optional.ofNullable(SETS.get(tag)));
    }

    private static Role defaultRole(String method) {
        return method.equals("get") ? Role.PROJECT_READ_ONLY : Role.PROJECT_OWNER;
    }

    private <T> T require(Map<String, T> known, String name, String value, JsonNode definition) {
        T found = known.get(value);
        if (found == null) {
            Set<String> allowed = new TreeSet<>(known.keySet());
            throw new IllegalStateException(spec + ": "
                    + Wording.refusal(
                            name + " of " + definition.path("operationId").asText(), value, "one of " + allowed));
        }
        return found;
    }
}
