package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.EncryptionEndpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behaves like the encryption-at-rest settings of a project. */
final class EncryptionBehaviour implements Behaviour {

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of("getGroupEncryptionAtRest", this::get, "updateGroupEncryptionAtRest", this::update);
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(call.requireProject().encryption().toJson());
    }

    private Optional<JsonNode> update(Call call) {
        EncryptionConfig.BLOCKS.forEach((provider, block) -> {
            JsonNode enabled = call.body().path(block).path("enabled");
            boolean disabling = enabled.isBoolean() && !enabled.booleanValue();
            List<EncryptionEndpoint> endpoints = call.requireProject().encryptionEndpoints(provider, call.now());
            if (disabling && !endpoints.isEmpty()) {
                throw ErrorCode.CANNOT_DISABLE_ENCRYPTION_AT_REST_DUE_TO_PRIVATE_ENDPOINTS
                        .with()
                        .because("/" + block + "/enabled cannot be false while there are the private endpoints "
                                + endpoints.stream().map(EncryptionEndpoint::id).toList());
            }
        });
        call.requireProject().setEncryption(call.requireProject().encryption().patched(call.body()));
        return get(call);
    }
}
