package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.Project;
import java.util.Map;
import java.util.Optional;

/** Behaves like the regional mode of a project, which takes effect at once (recorded responses). */
final class RegionalModeBehaviour implements Behaviour {

    private static final String ENABLED = "enabled";

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "getRegionalMode", this::get,
                "updateRegionalMode", this::update,
                "getGroupPrivateEndpointRegionalMode", this::get,
                "toggleGroupPrivateEndpointRegionalMode", this::update);
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(Json.object().put(ENABLED, call.requireProject().regionalMode()));
    }

    private Optional<JsonNode> update(Call call) {
        Project project = call.requireProject();
        boolean enabled = call.body().path(ENABLED).asBoolean();
        if (project.regionalMode() && !enabled) {
            RegionalModeRule.requireDispensable(project, call.now());
        }
        project.setRegionalMode(enabled);
        return get(call);
    }
}
