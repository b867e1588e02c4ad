package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Region;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.Optional;
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
        requireRegion(call.provider(), region);
        ObjectNode attributes = Json.object().put(Item.REGION, region);
        if (call.body().hasNonNull(VPC_REGION)) {
            requireRegion(call.provider(), call.text(VPC_REGION));
            attributes.put(VPC_REGION, call.text(VPC_REGION));
        }
        if (!variants.contains(Variant.BACKUP_ENDPOINTS_SHARE_REGIONS)) {
            requireRoom(call, region);
        }
        return attributes;
    }

    private static void requireRegion(Provider provider, String name) {
        if (Regions.find(provider, name)
                .map(Region::atlasName)
                .filter(name::equals)
                .isEmpty()) {
            throw ErrorCode.INVALID_REGION.with(name, provider.name());
        }
    }

    /** A second one of a region is a 409, by the one that the reference declares; its code is that of services. */
    private static void requireRoom(Call call, String region) {
        call.requireProject().items(ResourceKind.BACKUP_ENDPOINT, Optional.of(call.provider()), call.now()).stream()
                .filter(endpoint -> endpoint.regionName().equals(Optional.of(region)))
                .findFirst()
                .ifPresent(endpoint -> {
                    throw ErrorCode.PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION
                            .with(call.provider().text(), region)
                            .because("Backup endpoint " + endpoint.id() + " is in " + region + " already");
                });
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
