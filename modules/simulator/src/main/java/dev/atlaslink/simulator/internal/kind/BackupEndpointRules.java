package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.Set;

/** Holds the rules of private endpoints for backups. */
final class BackupEndpointRules implements ItemRules {

    private static final String VPC_REGION = "vpcRegionName";

    private final Set<Variant> variants;

    BackupEndpointRules(Set<Variant> variants) {
        this.variants = variants;
    }

    @Override
    public ObjectNode created(Call call) {
        String region = call.text(Item.REGION);
        RegionRules.requireName(call.provider(), region, Set.of(call.provider()));
        ObjectNode attributes = Json.object().put(Item.REGION, region);
        if (call.body().hasNonNull(VPC_REGION)) {
            RegionRules.requireName(call.provider(), call.text(VPC_REGION), Set.of(call.provider()));
            attributes.put(VPC_REGION, call.text(VPC_REGION));
        }
        if (!variants.contains(Variant.BACKUP_ENDPOINTS_SHARE_REGIONS)) {
            // The reference declares a 409.
            RegionRules.requireRoom(call, ResourceKind.BACKUP_ENDPOINT, "Backup endpoint", region);
        }
        return attributes;
    }

    /** Unlike that of encryption at rest it may go in any state: no source names a refusal. */
    @Override
    public void requireDeletable(Item endpoint, Instant now) {}

    @Override
    public ObjectNode view(Item endpoint, Call call) {
        Instant now = call.now();
        boolean named = endpoint.progress().isProvisioned(now);
        return endpoint.attributes()
                .put("cloudProvider", endpoint.provider().orElseThrow().name())
                .put("errorMessage", endpoint.progress().errorMessage(now))
                .put("id", endpoint.id())
                .put("privateEndpointConnectionName", named ? CloudNames.awsEndpointId(endpoint.id()) : null)
                .put("status", endpoint.progress().status(now).name());
    }

    @Override
    public ApiException absent(String id, Call call) {
        return ErrorCode.RESOURCE_NOT_FOUND.with("Private endpoint with id " + id);
    }
}
