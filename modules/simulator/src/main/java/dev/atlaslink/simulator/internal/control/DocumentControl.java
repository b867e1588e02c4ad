package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Serves the document that describes the control plane. */
final class DocumentControl {

    Map<String, ControlHandler> handlers() {
        return Map.of("getControlPlaneDocument", this::get);
    }

    private Response get(ControlCall call) {
        return Response.bytes(
                call.successStatus(),
                "application/yaml",
                ApiDescription.controlPlaneText().getBytes(StandardCharsets.UTF_8));
    }
}
