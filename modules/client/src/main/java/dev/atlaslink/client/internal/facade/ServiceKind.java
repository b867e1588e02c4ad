package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Identity;
import dev.atlaslink.client.internal.family.Kind;
import dev.atlaslink.client.internal.family.PropertyIdentity;
import dev.atlaslink.client.internal.family.Scope;
import dev.atlaslink.client.internal.family.State;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.List;

/** The private endpoint services of one provider, known by region and kind. */
record ServiceKind(CloudProvider provider, ApiVersion version)
        implements Kind<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> {
    @Override
    public String name() {
        return "private endpoint service";
    }

    @Override
    public Scope scope() {
        return new Scope("of " + provider, List.of(provider));
    }

    @Override
    public PrivateEndpointServiceRequest check(PrivateEndpointServiceRequest request) {
        if (Required.request(request).provider() != provider) {
            throw new IllegalArgumentException(
                    "request is for " + request.provider() + "; allowed is a request for " + provider);
        }
        Capability.require(request, version);
        return request;
    }

    @Override
    public PrivateEndpointServiceRequest checkIdentity(PrivateEndpointServiceRequest request) {
        check(request);
        Capability.requireRegions(provider, version);
        return request;
    }

    @Override
    public Identity<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> identity() {
        return new PropertyIdentity<>(
                ServiceKind::form,
                request -> "in " + request.region(),
                (request, service) -> ServiceMatch.of(version, request).with(service));
    }

    @Override
    public State<EndpointServiceId> state(PrivateEndpointService service) {
        return new State<>(service.id(), service.status(), service.errorMessage());
    }

    @Override
    public StatusSets statuses() {
        return StatusSets.SERVICE;
    }

    @Override
    public boolean isUnused(
            PrivateEndpointService own,
            DescribedResources<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> there) {
        return there.get(own.id()).endpointIds().isEmpty();
    }

    private static String form(PrivateEndpointServiceRequest request) {
        boolean portMapped = request instanceof PrivateEndpointServiceRequest.Gcp gcp && gcp.portMappingEnabled();
        return portMapped ? "with port mapping" : "";
    }
}
