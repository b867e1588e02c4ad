package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.state.EncryptionEndpoint;
import dev.atlaslink.simulator.internal.state.Status;
import dev.atlaslink.simulator.internal.view.EncryptionEndpointView;
import dev.atlaslink.simulator.internal.view.PageView;
import java.util.Map;
import java.util.Optional;

/** Behaves like the private endpoints for encryption at rest (seed 004). */
final class EncryptionEndpointBehaviour implements Behaviour {

    private final EncryptionRules rules;
    private final EncryptionEndpointView view = new EncryptionEndpointView();

    EncryptionEndpointBehaviour(EncryptionRules rules) {
        this.rules = rules;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "listGroupEncryptionAtRestPrivateEndpoints", this::list,
                "createGroupEncryptionAtRestPrivateEndpoint", this::create,
                "getGroupEncryptionAtRestPrivateEndpoint", this::get,
                "requestGroupEncryptionAtRestPrivateEndpointDeletion", this::delete);
    }

    private Optional<JsonNode> list(Call call) {
        return Optional.of(new PageView(call.query())
                .page(
                        call.requireProject().encryptionEndpoints(call.provider(), call.now()),
                        endpoint -> view.endpoint(endpoint, call.now()),
                        call.url()));
    }

    private Optional<JsonNode> create(Call call) {
        return show(
                rules.createEndpoint(call.requireProject(), call.provider(), call.text("regionName"), call.now()),
                call);
    }

    private Optional<JsonNode> get(Call call) {
        return show(endpoint(call), call);
    }

    private Optional<JsonNode> delete(Call call) {
        EncryptionEndpoint endpoint = endpoint(call);
        if (endpoint.progress().status(call.now()) == Status.INITIATING) {
            throw ErrorCode.ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETE_BLOCKED_DURING_PROVISIONING
                    .with("[" + endpoint.id() + "]")
                    .because("Endpoint " + endpoint.id() + " is INITIATING; it can be deleted in any other state");
        }
        call.requireProject().put(endpoint.deleted(call.now()));
        return Optional.empty();
    }

    private EncryptionEndpoint endpoint(Call call) {
        String id = call.path("endpointId");
        return call.requireProject()
                .encryptionEndpoint(call.provider(), id, call.now())
                .orElseThrow(() -> rules.notFound(call.requireProject(), call.provider(), id, call.now()));
    }

    private Optional<JsonNode> show(EncryptionEndpoint endpoint, Call call) {
        return Optional.of(view.endpoint(endpoint, call.now()));
    }
}
