package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Serves the document that describes the control plane. */
final class DocumentControl {

    Map<String, ControlHandler> handlers() {
        return Map.of("getControlPlaneDocument", this::get);
    }

    private Answer get(ControlCall call) {
        return Answer.bytes(
                call.successStatus(),
                "application/yaml",
                ApiDescription.controlPlaneText().getBytes(StandardCharsets.UTF_8));
    }
}
