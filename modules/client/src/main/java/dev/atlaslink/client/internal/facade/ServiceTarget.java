package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.creation.Candidate;
import dev.atlaslink.client.internal.creation.Standing;
import dev.atlaslink.client.internal.creation.Target;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;

/** The service that a request asks for, known by provider, region and kind. */
final class ServiceTarget implements Target<PrivateEndpointService> {
    private final PrivateEndpointServicesFacade services;
    private final ServiceCalls calls;
    private final PrivateEndpointServiceRequest request;
    private final ServiceMatch match;

    ServiceTarget(
            PrivateEndpointServicesFacade services, Generation generation, PrivateEndpointServiceRequest request) {
        this.services = services;
        this.calls = generation.services(request.provider());
        this.request = request;
        this.match = ServiceMatch.of(generation.version(), request);
    }

    @Override
    public String description() {
        boolean portMapped = request instanceof PrivateEndpointServiceRequest.Gcp gcp && gcp.portMappingEnabled();
        return PrivateEndpointServicesFacade.WHAT + (portMapped ? " with port mapping of " : " of ")
                + request.provider() + " in " + request.region();
    }

    @Override
    public String key() {
        return PrivateEndpointServicesFacade.WHAT + " of " + request.provider();
    }

    @Override
    public String id(PrivateEndpointService service) {
        return service.id().value();
    }

    @Override
    public boolean removeUnused(PrivateEndpointService service) {
        if (!calls.get(service.id()).endpointIds().isEmpty()) {
            return false;
        }
        Found.orEmpty(() -> services.delete(request.provider(), service.id())).ifPresent(Operation::await);
        return true;
    }

    @Override
    public boolean isNamedByCaller() {
        return false;
    }

    @Override
    public List<Candidate<PrivateEndpointService>> look() {
        return services.list(request.provider()).stream()
                .map(service -> new Candidate<>(
                        service,
                        service.id().value(),
                        service.status(),
                        service.errorMessage(),
                        Standing.of(service.status(), StatusSets.SERVICE.failed()),
                        match.with(service)))
                .toList();
    }

    @Override
    public PrivateEndpointService create() {
        return calls.create(request);
    }

    @Override
    public void remove(Candidate<PrivateEndpointService> failed) {
        Found.orEmpty(() -> services.delete(request.provider(), failed.value().id()))
                .ifPresent(Operation::await);
    }

    @Override
    public void awaitGone(Candidate<PrivateEndpointService> leaving) {
        services.resumeDeletion(request.provider(), leaving.value().id()).awaitStatus(ResourceStatus.FAILED);
    }
}
