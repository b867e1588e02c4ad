package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Status;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Shows what both v1.0 generations show (v1.0 reference).
 *
 * <p>The provider is not named, and an AWS service that is ready waits for its user.
 */
public final class V1View implements PrivateEndpointView {

    static final String WAITING_FOR_USER = "WAITING_FOR_USER";

    private final Set<Variant> variants;

    public V1View(Set<Variant> variants) {
        this.variants = variants;
    }

    @Override
    public ObjectNode service(EndpointService service, String projectId, Instant now) {
        ObjectNode json = ServiceFields.of(service, projectId, now).put("status", status(service, now));
        if (service.provider() == Provider.GCP) {
            json.put("regionName", service.region().atlasName());
        }
        return json;
    }

    /**
     * Shows a connection of the oldest generation, which is AVAILABLE once an interface endpoint is (the official CLI's
     * developers, who saw it live in 2020).
     */
    public ObjectNode connection(EndpointService connection, String projectId, Instant now) {
        ObjectNode json = service(connection, projectId, now);
        boolean isServing = connection.endpoints().stream()
                .anyMatch(endpoint -> endpoint.progress().status(now) == Status.AVAILABLE);
        return isServing && json.path("status").textValue().equals(WAITING_FOR_USER)
                ? json.put("status", Status.AVAILABLE.name())
                : json;
    }

    private String status(EndpointService service, Instant now) {
        Status status = service.progress().status(now);
        boolean waits = service.provider() == Provider.AWS
                && status == Status.AVAILABLE
                && !variants.contains(Variant.V1_AWS_AVAILABLE);
        return waits ? WAITING_FOR_USER : status.name();
    }

    @Override
    public ObjectNode endpoint(Endpoint endpoint, EndpointService service, String projectId, Instant now) {
        ObjectNode json = EndpointFields.of(endpoint, now);
        return endpoint.details()
                .match(
                        aws -> json,
                        azure -> json,
                        gcp -> json.set(
                                "endpoints",
                                rules(
                                        gcp.rules(),
                                        endpoint,
                                        CloudNames.gcpServiceAttachmentNames(projectId, service),
                                        now)));
    }

    private static ArrayNode rules(
            List<ForwardingRule> rules, Endpoint endpoint, List<String> attachments, Instant now) {
        ArrayNode json = Json.array();
        for (int i = 0; i < rules.size(); i++) {
            json.add(EndpointFields.rule(rules.get(i), endpoint, now)
                    // Rules beyond the attachments have none.
                    .put("serviceAttachmentName", i < attachments.size() ? attachments.get(i) : null));
        }
        return json;
    }
}
