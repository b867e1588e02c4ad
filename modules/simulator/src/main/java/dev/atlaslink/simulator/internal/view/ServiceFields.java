package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import java.time.Instant;
import java.util.List;

/** Writes the fields of a service that every generation shows; names are null or empty until it is provisioned. */
final class ServiceFields {

    private ServiceFields() {}

    static ObjectNode of(EndpointService service, String projectId, Instant now) {
        ObjectNode json = Json.object()
                .put("id", service.id())
                .put("errorMessage", service.progress().errorMessage(now));
        boolean named = service.progress().isProvisioned(now);
        List<String> endpointIds =
                service.endpoints().stream().map(Endpoint::id).toList();
        switch (service.provider()) {
            case AWS ->
                json.put("endpointServiceName", named ? CloudNames.awsServiceName(service) : null)
                        .set("interfaceEndpoints", Json.array(endpointIds));
            case AZURE ->
                json.put("privateLinkServiceName", named ? CloudNames.azureServiceName(service) : null)
                        .put("privateLinkServiceResourceId", named ? CloudNames.azureServiceResourceId(service) : null)
                        .set("privateEndpoints", Json.array(endpointIds));
            case GCP -> {
                json.set("endpointGroupNames", Json.array(endpointIds));
                json.set(
                        "serviceAttachmentNames",
                        Json.array(named ? CloudNames.gcpServiceAttachmentNames(projectId, service) : List.of()));
            }
        }
        return json;
    }
}
