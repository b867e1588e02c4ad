package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Behaves like the encryption-at-rest settings of a project. */
final class EncryptionBehaviour implements Behaviour {

    private final EncryptionRules rules;

    EncryptionBehaviour(EncryptionRules rules) {
        this.rules = rules;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of("getGroupEncryptionAtRest", this::get, "updateGroupEncryptionAtRest", this::update);
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(call.requireProject().encryption().toJson());
    }

    private Optional<JsonNode> update(Call call) {
        rules.updateSettings(call.requireProject(), call.body(), call.now());
        return get(call);
    }
}
