package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointDetails;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.view.PrivateEndpointView;
import dev.atlaslink.simulator.internal.view.V1View;
import dev.atlaslink.simulator.internal.view.V2View;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Behaves like the endpoints attached to services, in v1.0 and v2. */
final class EndpointBehaviour implements Behaviour {

    private final PrivateEndpointRules rules;
    private final V1View v1;
    private final V2View v2;

    EndpointBehaviour(PrivateEndpointRules rules, V1View v1, V2View v2) {
        this.rules = rules;
        this.v1 = v1;
        this.v2 = v2;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "createEndpoint", call -> create(call, v1),
                "getEndpoint", call -> get(call, v1),
                "deleteEndpoint", this::delete,
                "createGroupPrivateEndpointEndpointServiceEndpoint", call -> create(call, v2),
                "getGroupPrivateEndpointEndpointServiceEndpoint", call -> get(call, v2),
                "deleteGroupPrivateEndpointEndpointServiceEndpoint", this::delete);
    }

    private Optional<JsonNode> create(Call call, PrivateEndpointView view) {
        EndpointService service = service(call);
        EndpointDetails details = details(call);
        Endpoint endpoint =
                rules.attach(call.requireProject(), service, endpointId(call, service, details), details, call.now());
        return show(endpoint, service, call, view);
    }

    private static EndpointDetails details(Call call) {
        return switch (call.provider()) {
            case AWS -> new EndpointDetails.Aws();
            case AZURE -> new EndpointDetails.Azure(call.text("privateEndpointIPAddress"));
            case GCP -> new EndpointDetails.Gcp(call.text("gcpProjectId"), forwardingRules(call));
        };
    }

    private static List<ForwardingRule> forwardingRules(Call call) {
        List<ForwardingRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode rule : call.body().path("endpoints")) {
            String name = required(rule, "endpointName", rules.size());
            if (!names.add(name)) {
                throw ErrorCode.INVALID_ATTRIBUTE
                        .with("endpoints.endpointName")
                        .because(Wording.refusal(
                                "/endpoints/" + rules.size() + "/endpointName", name, "each name once"));
            }
            rules.add(new ForwardingRule(name, required(rule, "ipAddress", rules.size())));
        }
        return rules;
    }

    /** The specs leave these open, since responses may lack them; a rule that is asked for without them is none. */
    private static String required(JsonNode rule, String attribute, int place) {
        return Optional.ofNullable(rule.path(attribute).textValue())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> ErrorCode.MISSING_ATTRIBUTE
                        .with("endpoints." + attribute)
                        .because(Wording.described(
                                "/endpoints/" + place + "/" + attribute,
                                rule.has(attribute) ? "blank" : "missing",
                                "a text that is not blank")));
    }

    private static String endpointId(Call call, EndpointService service, EndpointDetails details) {
        return details.match(
                aws -> call.text("id"),
                azure -> call.text("id"),
                gcp -> service.portMappingEnabled() ? nameOfOnly(gcp) : call.text("endpointGroupName"));
    }

    /** With port mapping the group is named after its only endpoint, whatever the request calls it. */
    private static String nameOfOnly(EndpointDetails.Gcp gcp) {
        if (gcp.rules().size() != 1) {
            throw ErrorCode.INVALID_ATTRIBUTE
                    .with("endpoints")
                    .because(Wording.described(
                            "/endpoints",
                            "an array of " + gcp.rules().size(),
                            "one endpoint, as the service has port mapping enabled"));
        }
        return gcp.rules().get(0).endpointName();
    }

    private Optional<JsonNode> get(Call call, PrivateEndpointView view) {
        EndpointService service = service(call);
        return show(endpoint(service, call), service, call, view);
    }

    private Optional<JsonNode> delete(Call call) {
        EndpointService service = service(call);
        Endpoint endpoint = endpoint(service, call);
        PrivateEndpointRules.detach(call.requireProject(), service, endpoint, call.now());
        return Optional.of(Json.object());
    }

    private static EndpointService service(Call call) {
        return PrivateEndpointRules.requireService(
                call, call.provider(), call.path("endpointServiceId"), ErrorCode.PRIVATE_ENDPOINT_SERVICE_NOT_FOUND);
    }

    private static Endpoint endpoint(EndpointService service, Call call) {
        String id = call.path("endpointId");
        return service.endpoint(id)
                .orElseThrow(() -> ErrorCode.PRIVATE_ENDPOINT_SERVICE_NOT_FOUND
                        .with(id)
                        .because(NotFoundReason.ofEndpoint(service, id)));
    }

    private static Optional<JsonNode> show(
            Endpoint endpoint, EndpointService service, Call call, PrivateEndpointView view) {
        return Optional.of(
                view.endpoint(endpoint, service, call.requireProject().id(), call.now()));
    }
}
