package dev.atlaslink.client;

import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.Optional;

/**
 * Manages the endpoints of one private endpoint service (Atlas v1.0 reference), which were created at the provider
 * before. An endpoint is identified by its id there, unencoded, or with port mapping by the name of its rule; addresses
 * are not compared. Ready means AVAILABLE; REJECTED and FAILED end the wait. If the service is not ready for endpoints,
 * a creation is refused by a {@link dev.atlaslink.client.error.ConflictException}.
 *
 * <p>An {@code ensure} does not replace the last endpoint of an AWS service, since Atlas would remove the service with it.
 *
 * <p>Atlas lists only the ids of endpoints, so {@code list} reads the service and then each endpoint, while one
 * iterates; endpoints that are deleted meanwhile are left out.
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
