package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import java.util.Map;

/** Tells those who wait for a simulator that it is up. */
final class HealthControl {

    private final AtlasSimulator simulator;

    HealthControl(AtlasSimulator simulator) {
        this.simulator = simulator;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of("getHealth", this::get);
    }

    private Response get(ControlCall call) {
        return call.response(Json.object()
                .put("status", "UP")
                .put("projectId", simulator.projectId())
                .put("now", simulator.clock().instant().toString()));
    }
}
