package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.Project;
import java.util.Map;
import java.util.Optional;

/** Behaves like the private IP mode of a project, which can be switched off and never on (Atlas API reference). */
final class PrivateIpModeBehaviour implements Behaviour {

    private static final String ENABLED = "enabled";

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "getPrivateIpMode", this::get,
                "updatePrivateIpMode", this::update,
                "verifyGroupPrivateIpMode", this::get,
                "disableGroupPrivateIpModePeering", this::update);
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(Json.object().put(ENABLED, call.requireProject().privateIpMode()));
    }

    private Optional<JsonNode> update(Call call) {
        Project project = call.requireProject();
        if (call.body().path(ENABLED).asBoolean()) {
            throw ErrorCode.CANNOT_UPDATE_PRIVATE_IP_MODE
                    .with()
                    .because("/enabled is true, and private IP mode can be switched off only");
        }
        project.disablePrivateIpMode();
        return get(call);
    }
}
