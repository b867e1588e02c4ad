package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Status;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.Set;

/** Holds the rules of private endpoints for encryption at rest. */
final class EncryptionEndpointRules implements ItemRules {

    private final Set<Variant> variants;

    EncryptionEndpointRules(Set<Variant> variants) {
        this.variants = variants;
    }

    @Override
    public ObjectNode created(Call call) {
        String region = call.text(Item.REGION);
        RegionRules.requireName(call.provider(), region, owners(call.provider()));
        if (variants.contains(Variant.ENCRYPTION_ENDPOINT_NEEDS_PRIVATE_NETWORKING)) {
            requirePrivateNetworking(call);
        }
        if (variants.contains(Variant.ENCRYPTION_ENDPOINT_ONCE_PER_REGION)) {
            RegionRules.requireRoom(call, ResourceKind.ENCRYPTION_ENDPOINT, "Encryption endpoint", region);
        }
        return Json.object().put(Item.REGION, region);
    }

    /** The vendor's schema takes the regions of both providers on either, and an example of its reference puts US_CENTRAL on AWS. */
    private Set<Provider> owners(Provider provider) {
        return variants.contains(Variant.ENCRYPTION_ENDPOINT_OWN_REGIONS)
                ? Set.of(provider)
                : Set.of(Provider.AWS, Provider.AZURE);
    }

    private static void requirePrivateNetworking(Call call) {
        if (!call.requireProject().encryption().isPrivate(call.provider())) {
            throw ErrorCode.ENCRYPTION_AT_REST_NOT_ENABLED
                    .with()
                    .because(Wording.described(
                            EncryptionConfig.BLOCKS.get(call.provider()) + " of the encryption-at-rest settings",
                            "without private networking",
                            "an object in which enabled and requirePrivateNetworking are true"));
        }
    }

    @Override
    public void requireDeletable(Item endpoint, Instant now) {
        if (endpoint.progress().status(now) == Status.INITIATING) {
            throw ErrorCode.ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETE_BLOCKED_DURING_PROVISIONING
                    .with("[" + endpoint.id() + "]")
                    .because("Endpoint " + endpoint.id() + " is INITIATING; it can be deleted in any other state");
        }
    }

    @Override
    public ObjectNode view(Item endpoint, Call call) {
        Instant now = call.now();
        boolean named = endpoint.progress().isProvisioned(now);
        return endpoint.attributes()
                .put("cloudProvider", provider(endpoint).name())
                .put("errorMessage", endpoint.progress().errorMessage(now))
                .put("id", endpoint.id())
                .put("privateEndpointConnectionName", named ? connectionName(endpoint) : null)
                .put("status", endpoint.progress().status(now).name());
    }

    private static Provider provider(Item endpoint) {
        return endpoint.provider().orElseThrow();
    }

    private static String connectionName(Item endpoint) {
        return switch (provider(endpoint)) {
            case AWS -> CloudNames.awsEndpointId(endpoint.id());
            case AZURE -> CloudNames.azureConnectionName("pe_" + endpoint.id(), endpoint.id());
            case GCP -> throw new IllegalStateException("Encryption at rest has no private endpoints on Google Cloud");
        };
    }

    /** Makes a refusal of which another family's was recorded: its parameter is "Online archive with id ID". */
    @Override
    public ApiException absent(String id, Call call) {
        return variants.contains(Variant.ENCRYPTION_ENDPOINT_NOT_FOUND_AS_SERVICE)
                ? ErrorCode.PRIVATE_ENDPOINT_SERVICE_NOT_FOUND.with(id)
                : ErrorCode.RESOURCE_NOT_FOUND.with("Private endpoint with id " + id);
    }
}
