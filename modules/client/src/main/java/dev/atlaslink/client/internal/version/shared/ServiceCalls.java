package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;

/** The private endpoint services of one provider. */
public interface ServiceCalls
        extends ResourceCalls<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> {
    PrivateEndpointService update(EndpointServiceId id, PrivateEndpointServiceUpdate change);
}
