package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.family.Search;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/** The private endpoint services of one provider: can be found by region alone, and changed. */
final class ServicesOfProvider
        extends DescribedResources<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> {
    private final Generation generation;
    private final ServiceCalls calls;

    private ServicesOfProvider(CloudProvider provider, Generation generation, ServiceCalls calls, Lifecycle lifecycle) {
        super(new ServiceKind(provider, generation.version()), calls, lifecycle);
        this.generation = generation;
        this.calls = calls;
    }

    static ServicesOfProvider of(CloudProvider provider, Generation generation, Lifecycle lifecycle) {
        return new ServicesOfProvider(provider, generation, generation.services(provider), lifecycle);
    }

    Optional<PrivateEndpointService> find(Region region) {
        Capability.requireRegions(region.provider(), generation.version());
        return new Search<>(this, "in " + region).find(ServiceMatch.of(generation.version(), region)::with);
    }

    Operation<PrivateEndpointService> update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        return update(id, () -> calls.update(id, change));
    }
}
