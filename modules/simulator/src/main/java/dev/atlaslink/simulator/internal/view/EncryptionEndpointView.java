package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.EncryptionEndpoint;
import java.time.Instant;

/** Shows encryption-at-rest private endpoints (seed 004), which only v2 has. */
public final class EncryptionEndpointView {

    public ObjectNode endpoint(EncryptionEndpoint endpoint, Instant now) {
        boolean named = endpoint.progress().isProvisioned(now);
        return Json.object()
                .put("cloudProvider", endpoint.provider().name())
                .put("errorMessage", endpoint.progress().errorMessage(now))
                .put("id", endpoint.id())
                .put("privateEndpointConnectionName", named ? CloudNames.encryptionConnectionName(endpoint) : null)
                .put("regionName", endpoint.regionName())
                .put("status", endpoint.progress().status(now).name());
    }
}
