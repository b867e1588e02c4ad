package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointDetails;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.view.PageView;
import dev.atlaslink.simulator.internal.view.V1View;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behaves like the oldest generation: AWS PrivateLink connections and their interface endpoints (v1.0 reference). */
final class ConnectionBehaviour implements Behaviour {

    private final PrivateEndpointRules rules;
    private final V1View view;

    ConnectionBehaviour(PrivateEndpointRules rules, V1View view) {
        this.rules = rules;
        this.view = view;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "createPrivateLinkConnection", this::create,
                "listPrivateLinkConnections", this::list,
                "getPrivateLinkConnection", this::get,
                "deletePrivateLinkConnection", this::delete,
                "createInterfaceEndpoint", this::createInterface,
                "getInterfaceEndpoint", this::getInterface,
                "deleteInterfaceEndpoint", this::deleteInterface);
    }

    private Optional<JsonNode> create(Call call) {
        String provider = call.text("providerName");
        if (!provider.equals(Provider.AWS.name())) {
            throw ErrorCode.INVALID_PROVIDER
                    .with(provider)
                    .because(
                            Wording.refusal("/providerName", provider, "AWS, as the oldest generation knows no other"));
        }
        return show(
                rules.createService(
                        call.requireProject(), Provider.AWS, call.text("region"), false, List.of(), call.now()),
                call);
    }

    private Optional<JsonNode> list(Call call) {
        List<EndpointService> connections = call.requireProject().services(call.now()).stream()
                .filter(service -> service.provider() == Provider.AWS)
                .toList();
        return Optional.of(new PageView(call.query())
                .items(
                        connections,
                        connection -> view.connection(
                                connection, call.requireProject().id(), call.now())));
    }

    private Optional<JsonNode> get(Call call) {
        return show(connection(call), call);
    }

    private Optional<JsonNode> delete(Call call) {
        rules.delete(call.requireProject(), connection(call), true, call.now());
        return Optional.of(Json.object());
    }

    private Optional<JsonNode> createInterface(Call call) {
        EndpointService connection = connection(call);
        Endpoint endpoint = rules.attach(
                call.requireProject(),
                connection,
                call.text("interfaceEndpointId"),
                new EndpointDetails.Aws(),
                call.now());
        return show(endpoint, connection, call);
    }

    private Optional<JsonNode> getInterface(Call call) {
        EndpointService connection = connection(call);
        return show(endpoint(connection, call), connection, call);
    }

    private Optional<JsonNode> deleteInterface(Call call) {
        EndpointService connection = connection(call);
        Endpoint endpoint = endpoint(connection, call);
        PrivateEndpointRules.detach(call.requireProject(), connection, endpoint, call.now());
        return Optional.of(Json.object());
    }

    private static EndpointService connection(Call call) {
        return PrivateEndpointRules.requireService(
                call, Provider.AWS, call.path("privateLinkId"), ErrorCode.PRIVATELINK_NOT_FOUND);
    }

    private static Endpoint endpoint(EndpointService connection, Call call) {
        String id = call.path("interfaceEndpointId");
        return connection
                .endpoint(id)
                .orElseThrow(() -> ErrorCode.PRIVATELINK_INTERFACE_ENDPOINT_NOT_FOUND
                        .with(id)
                        .because(NotFoundReason.ofEndpoint(connection, id)));
    }

    private Optional<JsonNode> show(EndpointService connection, Call call) {
        return Optional.of(view.connection(connection, call.requireProject().id(), call.now()));
    }

    private Optional<JsonNode> show(Endpoint endpoint, EndpointService connection, Call call) {
        return Optional.of(
                view.endpoint(endpoint, connection, call.requireProject().id(), call.now()));
    }
}
