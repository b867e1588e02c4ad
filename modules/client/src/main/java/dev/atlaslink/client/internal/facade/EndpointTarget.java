package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.internal.creation.Candidate;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.creation.Standing;
import dev.atlaslink.client.internal.creation.Target;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.stream.Stream;

/** The endpoint that a request names, within its service. */
final class EndpointTarget implements Target<PrivateEndpoint> {
    private final PrivateEndpointsFacade endpoints;
    private final EndpointServiceId service;
    private final Generation generation;
    private final PrivateEndpointRequest request;

    EndpointTarget(
            PrivateEndpointsFacade endpoints,
            EndpointServiceId service,
            Generation generation,
            PrivateEndpointRequest request) {
        this.endpoints = endpoints;
        this.service = service;
        this.generation = generation;
        this.request = request;
    }

    @Override
    public String description() {
        return PrivateEndpointsFacade.WHAT + " " + request.id() + " of service " + service;
    }

    @Override
    public String key() {
        return description();
    }

    @Override
    public String id(PrivateEndpoint endpoint) {
        return endpoint.id().value();
    }

    /** It connects what its owner has made, so it is never superfluous. */
    @Override
    public boolean removeUnused(PrivateEndpoint endpoint) {
        return false;
    }

    @Override
    public boolean isNamedByCaller() {
        return true;
    }

    @Override
    public List<Candidate<PrivateEndpoint>> look() {
        return ids()
                .flatMap(id -> endpoints.find(id).stream())
                .filter(this::isMeant)
                .findFirst()
                .map(this::candidate)
                .stream()
                .toList();
    }

    @Override
    public PrivateEndpoint create() {
        return generation.endpoints(request.provider(), service).create(request);
    }

    /** Atlas removes a service of AWS with its last endpoint, and nobody has asked for that. */
    @Override
    public void remove(Candidate<PrivateEndpoint> failed) {
        EndpointId id = failed.value().id();
        if (request.provider() == CloudProvider.AWS
                && generation.services(request.provider()).get(service).endpointIds().stream()
                        .allMatch(id::equals)) {
            throw new FailedLeftoverException(
                    description(),
                    failed.id(),
                    failed.status().value(),
                    failed.errorMessage(),
                    "it is the last endpoint, and AWS services go with it: replace the service, or attach another"
                            + " endpoint first");
        }
        Found.orEmpty(() -> endpoints.delete(id)).ifPresent(Operation::await);
    }

    @Override
    public void awaitGone(Candidate<PrivateEndpoint> leaving) {
        endpoints.resumeDeletion(leaving.value().id()).awaitStatus(ResourceStatus.FAILED);
    }

    /** With port mapping Atlas calls an endpoint by the name of its only rule, whatever the group was called. */
    private Stream<EndpointId> ids() {
        return Stream.concat(rules().map(EndpointId::of), Stream.of(request.id()))
                .distinct();
    }

    private boolean isMeant(PrivateEndpoint found) {
        boolean portMapped = found instanceof PrivateEndpoint.Gcp gcp
                && gcp.portMappingEnabled().orElse(false);
        return !portMapped || rules().allMatch(name -> name.equals(found.id().value()));
    }

    private Stream<String> rules() {
        return request instanceof PrivateEndpointRequest.Gcp gcp
                        && gcp.forwardingRules().size() == 1
                ? Stream.of(gcp.forwardingRules().get(0).name())
                : Stream.empty();
    }

    private Candidate<PrivateEndpoint> candidate(PrivateEndpoint endpoint) {
        Standing standing = endpoint.deleteRequested()
                ? Standing.LEAVING
                : Standing.of(
                        endpoint.status(),
                        StatusSets.endpoint(generation.version()).failed());
        return new Candidate<>(
                endpoint, endpoint.id().value(), endpoint.status(), endpoint.errorMessage(), standing, Match.YES);
    }
}
