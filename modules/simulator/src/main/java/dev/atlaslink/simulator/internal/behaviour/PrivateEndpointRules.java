package dev.atlaslink.simulator.internal.behaviour;

import dev.atlaslink.simulator.internal.error.ErrorCode;
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
import java.util.Optional;
import java.util.Set;

/** Holds the rules of services and endpoints that all generations of the API share. */
final class PrivateEndpointRules {

    private final Set<Variant> variants;

    PrivateEndpointRules(Set<Variant> variants) {
        this.variants = variants;
    }

    /** Returns a service of the provider in the path; one of another provider is not found. */
    Optional<EndpointService> findService(Project project, Provider provider, String serviceId, Instant now) {
        return project.service(serviceId, now).filter(service -> service.provider() == provider);
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
        // Google Cloud services with and without port mapping may share a region (Terraform provider's tests).
        Optional<EndpointService> inTheWay = project.services(now).stream()
                .filter(other -> other.region().equals(region) && other.portMappingEnabled() == portMappingEnabled)
                .findFirst();
        if (inTheWay.isPresent() && !project.regionalMode()) {
            throw ErrorCode.PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION
                    .with(provider.name(), region.atlasName())
                    .because("Service " + inTheWay.get().id() + ", which is "
                            + inTheWay.get().progress().status(now) + ", is in " + region.atlasName()
                            + " already, and regional mode is off");
        }
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

    Endpoint attach(Project project, EndpointService service, String endpointId, EndpointDetails details, Instant now) {
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
        return endpoint;
    }
}
