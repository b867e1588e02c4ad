package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import java.util.List;

/**
 * The private-endpoint calls of one project, in the words of the facade; one implementation per API generation. Whoever
 * calls has asked {@link Capability} whether the generation can do it.
 */
public interface PrivateEndpointCalls {
    /** The generation that these calls speak. */
    ApiVersion version();

    PrivateEndpointService createService(PrivateEndpointServiceRequest request);

    PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id);

    List<PrivateEndpointService> listServices(CloudProvider provider);

    /** Only the latest generation has this one. */
    default PrivateEndpointService updateService(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        throw Capability.UPDATE_OF_SERVICES.refusal(version());
    }

    void deleteService(CloudProvider provider, EndpointServiceId id);

    PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request);

    PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id);

    void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id);
}
