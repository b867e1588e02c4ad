package dev.atlaslink.client;

import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.Optional;

/**
 * Manages the endpoints of one private endpoint service (Atlas v1.0 reference), made beforehand at the provider. One is known by its
 * id there, unencoded; with port mapping, by the name of its rule. Addresses are not compared. Ready means AVAILABLE; REJECTED
 * and FAILED end the wait. A service that is not ready for endpoints refuses them by a
 * {@link dev.atlaslink.client.error.ConflictException}.
 *
 * <p>An {@code ensure} does not replace the last endpoint of an AWS service, since Atlas would remove the service with it.
 *
 * <p>Atlas has no list of endpoints but their ids, so {@code list} reads the service and then each endpoint, while one
 * iterates; one that goes away meanwhile is left out.
 */
public interface PrivateEndpoints extends ResourceCollection<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    /**
     * Looks for one endpoint.
     *
     * @param id the endpoint's id at its provider, unencoded
     * @return the endpoint as it is now; empty if the service has no such endpoint or there is no such service
     */
    Optional<PrivateEndpoint> find(EndpointId id);
}
