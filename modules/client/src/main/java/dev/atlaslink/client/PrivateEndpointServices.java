package dev.atlaslink.client;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.List;

/**
 * Manages the private endpoint services of one project (seed 000).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no answer comes, and
 * {@link dev.atlaslink.client.error.UnsupportedInVersionException} if the chosen {@link ApiVersion} has no such call.
 */
public interface PrivateEndpointServices {
    /**
     * Starts the creation of a service. Ready means AVAILABLE or, as v1.0 says on AWS, WAITING_FOR_USER.
     *
     * @param request provider and region
     * @return the running operation, with the service as Atlas answered
     */
    Operation<PrivateEndpointService> create(PrivateEndpointServiceRequest request);

    /**
     * Reads one service.
     *
     * @param provider of the service
     * @param id of the service
     * @return the service as it is now
     */
    PrivateEndpointService get(CloudProvider provider, EndpointServiceId id);

    /**
     * Reads all services of one provider.
     *
     * @param provider whose services to list
     * @return empty where there are none
     */
    List<PrivateEndpointService> list(CloudProvider provider);

    /**
     * Starts the deletion of a service; done when Atlas no longer finds it.
     *
     * @param provider of the service
     * @param id of the service
     * @return the running operation, which ends with the id of what is gone
     */
    Operation<EndpointServiceId> delete(CloudProvider provider, EndpointServiceId id);

    /**
     * Gives access to the endpoints of one service.
     *
     * @param provider of the service
     * @param id of the service
     * @return a view; nothing is sent yet
     */
    PrivateEndpoints endpoints(CloudProvider provider, EndpointServiceId id);

    /**
     * Gives access to the endpoints of a service at hand.
     *
     * @param service such as a finished {@code create} returned
     * @return a view; nothing is sent yet
     */
    default PrivateEndpoints endpoints(PrivateEndpointService service) {
        return endpoints(service.provider(), service.id());
    }
}
