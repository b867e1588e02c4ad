package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.DataFederationEndpoints;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EndpointId;
import java.util.Optional;

/** The private endpoints for data federation of one project. */
final class DataFederationEndpointsFacade
        extends DescribedResources<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId>
        implements DataFederationEndpoints {
    DataFederationEndpointsFacade(
            ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> calls,
            Lifecycle lifecycle) {
        super(new DataFederationEndpointKind(), calls, lifecycle);
    }

    @Override
    public Optional<DataFederationEndpoint> find(EndpointId id) {
        return findById(id);
    }
}
