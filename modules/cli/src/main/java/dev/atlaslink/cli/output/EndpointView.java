package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.PrivateEndpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows an endpoint of a private endpoint service. */
public final class EndpointView {
    private EndpointView() {}

    /**
     * Lists the properties of an endpoint.
     *
     * @param endpoint of any provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(PrivateEndpoint endpoint) {
        Map<String, Object> view = ResourceView.of(
                endpoint.id(), endpoint.provider(), endpoint.region(), endpoint.status(), endpoint.errorMessage());
        view.put("deleteRequested", endpoint.deleteRequested());
        if (endpoint instanceof PrivateEndpoint.Azure azure) {
            view.put("connectionName", azure.connectionName().orElse(null));
            view.put("ipAddress", azure.ipAddress().orElse(null));
        } else if (endpoint instanceof PrivateEndpoint.Gcp gcp) {
            view.put("gcpProjectId", gcp.gcpProjectId().orElse(null));
            view.put("portMappingEnabled", gcp.portMappingEnabled().orElse(null));
            view.put("forwardingRules", rules(gcp));
        } else if (endpoint instanceof PrivateEndpoint.Unrecognized other) {
            view.put("properties", other.unknownProperties());
        } else if (!(endpoint instanceof PrivateEndpoint.Aws)) {
            throw new IllegalStateException("no view of " + endpoint.getClass().getName());
        }
        return view;
    }

    private static List<Map<String, Object>> rules(PrivateEndpoint.Gcp endpoint) {
        return endpoint.forwardingRules().stream()
                .map(rule -> {
                    Map<String, Object> view = new LinkedHashMap<>();
                    view.put("name", rule.name().orElse(null));
                    view.put("ipAddress", rule.ipAddress().orElse(null));
                    view.put("status", rule.status().value());
                    return view;
                })
                .toList();
    }
}
