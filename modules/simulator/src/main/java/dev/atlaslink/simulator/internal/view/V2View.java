package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Status;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Shows what v2 shows (recorded responses): more than v1.0, and the provider and the region on everything. */
public final class V2View implements PrivateEndpointView {

    private final Set<Variant> variants;

    public V2View(Set<Variant> variants) {
        this.variants = variants;
    }

    @Override
    public ObjectNode service(EndpointService service, String projectId, Instant now) {
        ObjectNode json = ServiceFields.of(service, projectId, now)
                .put("cloudProvider", service.provider().name())
                .put("regionName", service.region().atlasName())
                .put("status", status(service, now));
        if (service.provider() == Provider.AWS) {
            json.set(
                    "supportedRemoteRegions",
                    service.supportedRemoteRegions().isEmpty()
                            ? json.nullNode()
                            : Json.array(service.supportedRemoteRegions()));
        }
        if (service.provider() == Provider.GCP) {
            json.put("portMappingEnabled", service.portMappingEnabled());
        }
        return json;
    }

    private String status(EndpointService service, Instant now) {
        Status status = service.progress().status(now);
        boolean waits = service.provider() == Provider.AWS
                && status == Status.AVAILABLE
                && variants.contains(Variant.V2_AWS_WAITING_FOR_USER);
        return waits ? V1View.WAITING_FOR_USER : status.name();
    }

    @Override
    public ObjectNode endpoint(Endpoint endpoint, EndpointService service, String projectId, Instant now) {
        ObjectNode json = EndpointFields.of(endpoint, now)
                .put("cloudProvider", service.provider().name());
        return endpoint.details()
                .match(
                        aws -> json,
                        azure -> json,
                        gcp -> json.put("gcpProjectId", gcp.projectId())
                                .put("portMappingEnabled", service.portMappingEnabled())
                                .set("endpoints", rules(gcp.rules(), endpoint, now)));
    }

    private static ArrayNode rules(List<ForwardingRule> rules, Endpoint endpoint, Instant now) {
        ArrayNode json = Json.array();
        rules.forEach(rule -> json.add(EndpointFields.rule(rule, endpoint, now)));
        return json;
    }
}
