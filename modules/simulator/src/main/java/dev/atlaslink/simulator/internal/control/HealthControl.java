package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Json;
import java.util.Map;

/** Tells those who wait for a simulator that it answers. */
final class HealthControl {

    private final AtlasSimulator simulator;

    HealthControl(AtlasSimulator simulator) {
        this.simulator = simulator;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of("getHealth", this::get);
    }

    private Answer get(ControlCall call) {
        return call.answer(Json.object()
                .put("status", "UP")
                .put("projectId", simulator.projectId())
                .put("now", simulator.clock().instant().toString()));
    }
}
