package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Progress;
import dev.atlaslink.simulator.internal.state.Status;
import java.time.Instant;

/** Writes the fields of an endpoint that every generation shows. */
final class EndpointFields {

    private EndpointFields() {}

    static ObjectNode of(Endpoint endpoint, Instant now) {
        Progress progress = endpoint.progress();
        String status = progress.status(now).name();
        ObjectNode json = Json.object()
                .put("deleteRequested", progress.deleteRequested())
                .put("errorMessage", progress.errorMessage(now));
        return endpoint.details()
                .match(
                        aws -> json.put("interfaceEndpointId", endpoint.id()).put("connectionStatus", status),
                        azure -> json.put("privateEndpointResourceId", endpoint.id())
                                .put("privateEndpointIPAddress", azure.ipAddress())
                                .put(
                                        "privateEndpointConnectionName",
                                        progress.isProvisioned(now)
                                                ? CloudNames.azureConnectionName(endpoint.id())
                                                : null)
                                .put("status", status),
                        gcp -> json.put("endpointGroupName", endpoint.id()).put("status", status));
    }

    /** Writes one forwarding rule; unlike its group it has no state for being verified. */
    static ObjectNode rule(ForwardingRule rule, Endpoint endpoint, Instant now) {
        Status status = endpoint.progress().status(now);
        return Json.object()
                .put("endpointName", rule.endpointName())
                .put("ipAddress", rule.ipAddress())
                .put("status", (status == Status.VERIFIED ? Status.INITIATING : status).name());
    }
}
