package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.view.PrivateEndpointView;
import dev.atlaslink.simulator.internal.view.V1View;
import dev.atlaslink.simulator.internal.view.V2View;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Behaves like the private endpoint services of v1.0 and v2. */
final class EndpointServiceBehaviour implements Behaviour {

    private static final String REMOTE_REGIONS = "supportedRemoteRegions";

    private final PrivateEndpointRules rules;
    private final V1View v1;
    private final V2View v2;

    EndpointServiceBehaviour(PrivateEndpointRules rules, V1View v1, V2View v2) {
        this.rules = rules;
        this.v1 = v1;
        this.v2 = v2;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "createEndpointService", call -> create(call, v1),
                "listEndpointServices", call -> list(call, v1),
                "getEndpointService", call -> get(call, v1),
                "deleteEndpointService", this::delete,
                "createGroupPrivateEndpointEndpointService", call -> create(call, v2),
                "listGroupPrivateEndpointEndpointService", call -> list(call, v2),
                "getGroupPrivateEndpointEndpointService", call -> get(call, v2),
                "updateGroupPrivateEndpointEndpointService", this::update,
                "deleteGroupPrivateEndpointEndpointService", this::delete);
    }

    private Optional<JsonNode> create(Call call, PrivateEndpointView view) {
        EndpointService service = rules.createService(
                call.requireProject(),
                Provider.valueOf(call.text("providerName")),
                call.text("region"),
                call.body().path("portMappingEnabled").asBoolean(),
                remoteRegions(call),
                call.now());
        return show(service, call, view);
    }

    private Optional<JsonNode> list(Call call, PrivateEndpointView view) {
        ArrayNode services = Json.array();
        call.requireProject().services(call.now()).stream()
                .filter(service -> service.provider() == call.provider())
                .forEach(service -> show(service, call, view).ifPresent(services::add));
        return Optional.of(services);
    }

    private Optional<JsonNode> get(Call call, PrivateEndpointView view) {
        return show(service(call), call, view);
    }

    private Optional<JsonNode> delete(Call call) {
        rules.delete(call.requireProject(), service(call), false, call.now());
        return Optional.of(Json.object());
    }

    /** The path of this one names no provider: the body does, and only AWS can serve remote regions. */
    private Optional<JsonNode> update(Call call) {
        Provider provider = Provider.valueOf(call.text("cloudProvider"));
        if (provider != Provider.AWS) {
            throw ErrorCode.PROVIDER_UNSUPPORTED
                    .with(provider.name())
                    .because(Wording.refusal(
                            "/cloudProvider", provider.name(), "AWS, which alone serves remote regions"));
        }
        EndpointService service = service(call, provider);
        if (!call.body().has(REMOTE_REGIONS)) {
            // What a PATCH does not mention stays; null and an empty list say that none is wanted.
            return show(service, call, v2);
        }
        rules.requireRemote(service.region(), remoteRegions(call));
        EndpointService updated = service.withSupportedRemoteRegions(remoteRegions(call));
        return show(call.requireProject().put(updated), call, v2);
    }

    private static EndpointService service(Call call) {
        return service(call, call.provider());
    }

    private static EndpointService service(Call call, Provider provider) {
        return PrivateEndpointRules.requireService(
                call, provider, call.path("endpointServiceId"), ErrorCode.PRIVATE_ENDPOINT_SERVICE_NOT_FOUND);
    }

    private static List<String> remoteRegions(Call call) {
        JsonNode regions = call.body().path(REMOTE_REGIONS);
        return StreamSupport.stream(regions.spliterator(), false)
                .map(JsonNode::asText)
                .distinct()
                .toList();
    }

    private static Optional<JsonNode> show(EndpointService service, Call call, PrivateEndpointView view) {
        return Optional.of(view.service(service, call.requireProject().id(), call.now()));
    }
}
