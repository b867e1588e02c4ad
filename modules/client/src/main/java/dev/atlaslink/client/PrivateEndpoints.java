package dev.atlaslink.client;

import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.Optional;

/**
 * Manages the endpoints of one private endpoint service (seeds 001, 002).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no answer comes.
 */
public interface PrivateEndpoints {
    /**
     * Attaches an endpoint, made beforehand at the provider. Ready means AVAILABLE; REJECTED and FAILED end the wait.
     *
     * @param request the endpoint, of the service's own provider
     * @return the running operation, with the endpoint as Atlas answered
     * @throws IllegalArgumentException if the request is for another provider than the service
     */
    Operation<PrivateEndpoint> create(PrivateEndpointRequest request);

    /**
     * Continues to follow a creation from the id alone, such as in another process.
     *
     * @param id the endpoint's id at its provider, unencoded
     * @return the operation, with the endpoint as it is now
     */
    Operation<PrivateEndpoint> resume(EndpointId id);

    /**
     * Reads one endpoint.
     *
     * @param id the endpoint's id at its provider, unencoded
     * @return the endpoint as it is now
     */
    PrivateEndpoint get(EndpointId id);

    /**
     * Looks for one endpoint.
     *
     * @param id the endpoint's id at its provider, unencoded
     * @return the endpoint as it is now; empty if the service has no such endpoint or there is no such service
     */
    Optional<PrivateEndpoint> find(EndpointId id);

    /**
     * Lists the endpoints of the service. Atlas has no list of them but their ids, so this reads the service and then
     * each endpoint, while one iterates; one that goes away meanwhile is left out.
     *
     * @return fetched while one iterates, one endpoint a page
     */
    AtlasList<PrivateEndpoint> list();

    /**
     * Starts the removal of an endpoint from its service; done when Atlas no longer finds it.
     *
     * @param id the endpoint's id at its provider, unencoded
     * @return the running operation, which ends with the id of what is gone
     */
    Operation<EndpointId> delete(EndpointId id);

    /**
     * Continues to follow a deletion from the id alone. Nothing is sent before somebody waits.
     *
     * @param id the endpoint's id at its provider, unencoded
     * @return the operation, which ends with the id of what is gone
     */
    Operation<EndpointId> resumeDeletion(EndpointId id);
}
