package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.List;

/** The private-endpoint calls of one project, in the words of the facade; one implementation per API generation. */
public interface PrivateEndpointCalls {
    PrivateEndpointService createService(PrivateEndpointServiceRequest request);

    PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id);

    List<PrivateEndpointService> listServices(CloudProvider provider);

    void deleteService(CloudProvider provider, EndpointServiceId id);

    PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request);

    PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id);

    void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id);
}
