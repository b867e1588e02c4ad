package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behaves like the encryption-at-rest settings of a project, which its private endpoints depend on. */
final class EncryptionBehaviour implements Behaviour {

    private static final List<String> FIXED_BY_ENDPOINTS =
            List.of("keyVaultName", "resourceGroupName", "subscriptionID");

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "getGroupEncryptionAtRest", this::get,
                "updateGroupEncryptionAtRest", this::update,
                "getEncryptionAtRest", this::getV1,
                "updateEncryptionAtRest", this::updateV1);
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(call.requireProject().encryption().toJson());
    }

    private Optional<JsonNode> update(Call call) {
        change(call);
        return get(call);
    }

    private Optional<JsonNode> getV1(Call call) {
        return Optional.of(call.requireProject().encryption().toV1Json());
    }

    private Optional<JsonNode> updateV1(Call call) {
        change(call);
        return getV1(call);
    }

    private static void change(Call call) {
        Project project = call.requireProject();
        requireKept(project, call.body(), call.now());
        project.setEncryption(project.encryption().patched(call.body()));
    }

    /** Refuses a change of what private endpoints depend on. */
    private static void requireKept(Project project, ObjectNode change, Instant now) {
        EncryptionConfig.BLOCKS.forEach((provider, block) -> {
            List<String> endpoints =
                    project.items(ResourceKind.ENCRYPTION_ENDPOINT, Optional.of(provider), now).stream()
                            .map(Item::id)
                            .toList();
            if (!endpoints.isEmpty()) {
                requireKept(project.encryption().toJson().path(block), change.path(block), block, endpoints);
            }
        });
    }

    private static void requireKept(JsonNode before, JsonNode change, String block, List<String> endpoints) {
        JsonNode enabled = change.path("enabled");
        if (enabled.isBoolean() && !enabled.booleanValue()) {
            throw ErrorCode.CANNOT_DISABLE_ENCRYPTION_AT_REST_DUE_TO_PRIVATE_ENDPOINTS
                    .with()
                    .because("/" + block + "/enabled cannot be false while there are the private endpoints "
                            + endpoints);
        }
        for (String field : FIXED_BY_ENDPOINTS) {
            // The Atlas API reference calls them immutable then; the code is inferred. What was never set may be.
            if (before.has(field) && change.has(field) && !change.get(field).equals(before.get(field))) {
                throw ErrorCode.INVALID_ATTRIBUTE
                        .with(block + "." + field)
                        .because("/" + block + "/" + field + " cannot change while there are the private endpoints "
                                + endpoints);
            }
        }
    }
}
