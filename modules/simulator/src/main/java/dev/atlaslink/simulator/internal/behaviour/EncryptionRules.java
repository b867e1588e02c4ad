package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.Wording;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.EncryptionEndpoint;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Region;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the rules between the encryption-at-rest settings of a project and its private endpoints. */
final class EncryptionRules {

    /** Those that private endpoints for encryption at rest exist for. */
    static final List<Provider> PROVIDERS = List.of(Provider.AWS, Provider.AZURE);

    private static final List<String> FIXED_BY_ENDPOINTS =
            List.of("keyVaultName", "resourceGroupName", "subscriptionID");

    private final Set<Variant> variants;

    EncryptionRules(Set<Variant> variants) {
        this.variants = variants;
    }

    EncryptionEndpoint createEndpoint(Project project, Provider provider, String regionName, Instant now) {
        requireRegion(provider, regionName);
        if (variants.contains(Variant.ENCRYPTION_ENDPOINT_NEEDS_PRIVATE_NETWORKING)) {
            requirePrivateNetworking(project, provider);
        }
        if (variants.contains(Variant.ENCRYPTION_ENDPOINT_ONCE_PER_REGION)) {
            requireRoom(project, provider, regionName, now);
        }
        return project.createEncryptionEndpoint(provider, regionName, now);
    }

    RuntimeException notFound(Project project, Provider provider, String endpointId, Instant now) {
        // Recorded of another family: the parameter is "Online archive with id ID".
        ApiException refusal = variants.contains(Variant.ENCRYPTION_ENDPOINT_NOT_FOUND_AS_SERVICE)
                ? ErrorCode.PRIVATE_ENDPOINT_SERVICE_NOT_FOUND.with(endpointId)
                : ErrorCode.RESOURCE_NOT_FOUND.with("Private endpoint with id " + endpointId);
        return refusal.because(Absence.ofEncryptionEndpoint(project, provider, endpointId, now));
    }

    /** Changes the settings unless private endpoints depend on what they are. */
    void updateSettings(Project project, ObjectNode change, Instant now) {
        EncryptionConfig.BLOCKS.forEach((provider, block) -> {
            List<String> endpoints = project.encryptionEndpoints(provider, now).stream()
                    .map(EncryptionEndpoint::id)
                    .toList();
            if (!endpoints.isEmpty()) {
                requireKept(project.encryption().toJson().path(block), change.path(block), block, endpoints);
            }
        });
        project.setEncryption(project.encryption().patched(change));
    }

    /** The vendor's schema takes the regions of both providers on either, and seed 004 puts US_CENTRAL on AWS. */
    private void requireRegion(Provider provider, String name) {
        Stream<Provider> allowed =
                variants.contains(Variant.ENCRYPTION_ENDPOINT_OWN_REGIONS) ? Stream.of(provider) : PROVIDERS.stream();
        if (allowed.flatMap(owner -> Regions.find(owner, name).stream())
                .map(Region::atlasName)
                .noneMatch(name::equals)) {
            throw ErrorCode.INVALID_REGION.with(name, provider.name());
        }
    }

    private static void requirePrivateNetworking(Project project, Provider provider) {
        String name = EncryptionConfig.BLOCKS.get(provider);
        JsonNode block = project.encryption().toJson().path(name);
        if (!block.path("enabled").asBoolean()
                || !block.path("requirePrivateNetworking").asBoolean()) {
            throw ErrorCode.ENCRYPTION_AT_REST_NOT_ENABLED
                    .with()
                    .because(Wording.described(
                            name + " of the encryption-at-rest settings",
                            "without private networking",
                            "an object in which enabled and requirePrivateNetworking are true"));
        }
    }

    private static void requireRoom(Project project, Provider provider, String regionName, Instant now) {
        project.encryptionEndpoints(provider, now).stream()
                .filter(endpoint -> endpoint.regionName().equals(regionName))
                .findFirst()
                .ifPresent(endpoint -> {
                    // No source names the code of this refusal: it is the one of services.
                    throw ErrorCode.PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION
                            .with(provider.text(), regionName)
                            .because("Encryption endpoint " + endpoint.id() + " is in " + regionName + " already");
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
