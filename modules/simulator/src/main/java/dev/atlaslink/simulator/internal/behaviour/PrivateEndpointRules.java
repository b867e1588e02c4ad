package dev.atlaslink.simulator.internal.behaviour;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointDetails;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Region;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.internal.state.Status;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds the rules of services and endpoints that all generations of the API share. */
final class PrivateEndpointRules {

    private final Set<Variant> variants;

    PrivateEndpointRules(Set<Variant> variants) {
        this.variants = variants;
    }

    /**
     * Returns a service of the provider that the request names; one of another provider is not found.
     *
     * @param missing what this generation of the API calls a service that is not there
     */
    static EndpointService requireService(Call call, Provider provider, String id, ErrorCode missing) {
        Project project = call.requireProject();
        return project.service(id, call.now())
                .filter(service -> service.provider() == provider)
                .orElseThrow(
                        () -> missing.with(id).because(NotFoundReason.ofService(project, provider, id, call.now())));
    }

    EndpointService createService(
            Project project,
            Provider provider,
            String regionName,
            boolean portMappingEnabled,
            List<String> supportedRemoteRegions,
            Instant now) {
        Region region = Regions.find(provider, regionName).orElseThrow(() -> unknownRegion(provider, regionName));
        requireRemote(region, supportedRemoteRegions);
        RegionalModeRule.requireRoom(project, region, portMappingEnabled, now);
        return project.createService(region, portMappingEnabled, supportedRemoteRegions, now);
    }

    private RuntimeException unknownRegion(Provider provider, String name) {
        return variants.contains(Variant.UNKNOWN_REGION_UNEXPECTED)
                ? ErrorCode.UNEXPECTED_ERROR.with().because("No region " + name + " exists for provider " + provider)
                : ErrorCode.INVALID_REGION.with(name, provider.name());
    }

    void requireRemote(Region own, List<String> supportedRemoteRegions) {
        for (String remote : supportedRemoteRegions) {
            if (Regions.find(own.provider(), remote).isEmpty()) {
                throw ErrorCode.INVALID_REGION.with(remote, own.provider().name());
            }
            if (remote.equals(own.atlasName())) {
                throw ErrorCode.CROSS_REGION_PRIVATE_LINK_SELF_REGION.with(remote);
            }
        }
    }

    Endpoint attach(Project project, EndpointService service, String asked, EndpointDetails details, Instant now) {
        String endpointId = spelled(service.provider(), asked);
        if (service.progress().status(now) != Status.AVAILABLE) {
            throw ErrorCode.PRIVATELINK_CANNOT_ACCEPT_ENDPOINTS
                    .with(service.id())
                    .because("Service " + service.id() + " is "
                            + service.progress().status(now) + "; it takes endpoints once it is ready");
        }
        if (service.endpoint(endpointId).isPresent()) {
            throw ErrorCode.PRIVATELINK_INTERFACE_ENDPOINT_ALREADY_EXISTS
                    .with(endpointId)
                    .because("Service " + service.id() + " has the endpoint " + endpointId + " already");
        }
        Endpoint endpoint = project.newEndpoint(service.provider(), endpointId, details, now);
        project.put(service.with(endpoint));
        project.endpointsChanged(now);
        return endpoint;
    }

    static void detach(Project project, EndpointService service, Endpoint endpoint, Instant now) {
        project.put(service.withEndpointDeleted(endpoint.id(), now));
        project.endpointsChanged(now);
    }

    private String spelled(Provider provider, String id) {
        return provider == Provider.AZURE && variants.contains(Variant.AZURE_ENDPOINT_IDS_LOWER_CASED)
                ? id.toLowerCase(Locale.ROOT)
                : id;
    }

    /**
     * Deletes a service; one that is being deleted may be deleted again.
     *
     * @param mustBeEmpty whether this generation of the API wants its endpoints deleted first
     */
    void delete(Project project, EndpointService service, boolean mustBeEmpty, Instant now) {
        boolean refusing = mustBeEmpty || variants.contains(Variant.SERVICE_WITH_ENDPOINTS_UNDELETABLE);
        if (refusing && !service.endpoints().isEmpty() && !service.progress().isEnding(now)) {
            throw ErrorCode.CANNOT_DELETE_PRIVATELINK_WITH_ENDPOINTS
                    .with(service.id())
                    .because("Service " + service.id() + " still has the endpoints "
                            + service.endpoints().stream().map(Endpoint::id).toList());
        }
        project.put(service.deleted(now));
    }
}
