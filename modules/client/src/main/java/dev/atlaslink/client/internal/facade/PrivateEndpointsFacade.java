package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.IdListedCalls;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.Optional;

/** The endpoints of one service over the calls of whichever generation. */
final class PrivateEndpointsFacade extends DescribedResources<PrivateEndpointRequest, PrivateEndpoint, EndpointId>
        implements PrivateEndpoints {
    private PrivateEndpointsFacade(EndpointKind kind, Lifecycle lifecycle) {
        super(
                kind,
                new IdListedCalls<>(kind.generation().endpoints(kind.provider(), kind.service()), kind::ids),
                lifecycle);
    }

    static PrivateEndpointsFacade of(
            CloudProvider provider, EndpointServiceId service, Generation generation, Lifecycle lifecycle) {
        return new PrivateEndpointsFacade(new EndpointKind(provider, service, generation), lifecycle);
    }

    @Override
    public Optional<PrivateEndpoint> find(EndpointId id) {
        return findById(id);
    }
}
