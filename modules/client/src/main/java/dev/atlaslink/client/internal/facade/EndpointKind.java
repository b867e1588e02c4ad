package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.internal.family.Identity;
import dev.atlaslink.client.internal.family.Kind;
import dev.atlaslink.client.internal.family.NameIdentity;
import dev.atlaslink.client.internal.family.Scope;
import dev.atlaslink.client.internal.family.State;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The endpoints of one service, known by the ids that their owners gave them. One connects what its owner has made, so it is
 * never superfluous.
 */
record EndpointKind(CloudProvider provider, EndpointServiceId service, Generation generation)
        implements Kind<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    private static final Identity<PrivateEndpointRequest, PrivateEndpoint, EndpointId> BY_NAME =
            new NameIdentity<>(PrivateEndpointRequest::id, EndpointKind::names, EndpointKind::isMeant);

    @Override
    public String name() {
        return "private endpoint";
    }

    @Override
    public Scope scope() {
        return new Scope("of service " + service, List.of(provider, service));
    }

    @Override
    public PrivateEndpointRequest check(PrivateEndpointRequest request) {
        if (Required.request(request).provider() != provider) {
            throw new IllegalArgumentException("request is for " + request.provider() + "; allowed is a request for "
                    + provider + ", the provider of the service");
        }
        return request;
    }

    @Override
    public Identity<PrivateEndpointRequest, PrivateEndpoint, EndpointId> identity() {
        return BY_NAME;
    }

    @Override
    public State<EndpointId> state(PrivateEndpoint endpoint) {
        return new State<>(endpoint.id(), endpoint.status(), endpoint.errorMessage());
    }

    @Override
    public StatusSets statuses() {
        return StatusSets.endpoint(generation.version());
    }

    @Override
    public boolean isLeaving(PrivateEndpoint endpoint) {
        return endpoint.deleteRequested();
    }

    /** Atlas lists no more than their ids, in the service. */
    @Override
    public boolean isListedAtOnce() {
        return false;
    }

    /** Atlas removes a service of AWS with its last endpoint, and nobody has asked for that. */
    @Override
    public Optional<String> reasonToKeep(PrivateEndpoint endpoint) {
        boolean lastOfAws = switch (provider) {
            case AWS -> ids().stream().allMatch(endpoint.id()::equals);
            case AZURE, GCP -> false;
        };
        return Optional.of(
                        "it is the last endpoint, and AWS services go with it: replace the service, or attach another"
                                + " endpoint first")
                .filter(reason -> lastOfAws);
    }

    /** Asks the service for them. */
    List<EndpointId> ids() {
        return generation.services(provider).get(service).endpointIds();
    }

    /** With port mapping Atlas calls an endpoint by the name of its only rule, whatever the group was called. */
    private static Stream<EndpointId> names(PrivateEndpointRequest request) {
        return Stream.concat(rules(request).map(EndpointId::of), Stream.of(request.id()))
                .distinct();
    }

    private static boolean isMeant(PrivateEndpointRequest request, PrivateEndpoint found) {
        boolean portMapped = found instanceof PrivateEndpoint.Gcp gcp
                && gcp.portMappingEnabled().orElse(false);
        return !portMapped
                || rules(request).allMatch(name -> name.equals(found.id().value()));
    }

    private static Stream<String> rules(PrivateEndpointRequest request) {
        return request instanceof PrivateEndpointRequest.Gcp gcp
                        && gcp.forwardingRules().size() == 1
                ? Stream.of(gcp.forwardingRules().get(0).name())
                : Stream.empty();
    }
}
