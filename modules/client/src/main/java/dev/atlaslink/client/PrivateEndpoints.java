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
     * <p>It is never repeated blindly. If no answer tells what became of it, the endpoint is looked for by its id, and only
     * if it does not show for {@code attemptTimeout} it is sent again, {@code maxAttempts} times in all.
     *
     * @param request the endpoint, of the service's own provider
     * @return the running operation, with the endpoint as Atlas answered or as it was found
     * @throws IllegalArgumentException if the request is for another provider than the service
     * @throws dev.atlaslink.client.error.ConflictException if the service has it already, or is not ready
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the answer was lost and looking did not settle it
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
     * Returns the endpoint that a request names, and attaches it if the service has none of that id; with port mapping, of
     * the name of its rule. Addresses are not compared.
     *
     * <p>One that serves, or is on the way to it, is adopted. One that is DELETING is waited for and then attached anew. One
     * that is FAILED or REJECTED is reported, or replaced with {@link EnsureOption#REPLACE_FAILED}: but not the last endpoint
     * of an AWS service, since Atlas would remove the service with it.
     *
     * @param request the endpoint, of the service's own provider
     * @param options what else it may do
     * @return the operation until it is ready, which may be done already
     * @throws IllegalArgumentException if the request is for another provider than the service
     * @throws dev.atlaslink.client.error.FailedLeftoverException if it is there but FAILED or REJECTED
     * @throws dev.atlaslink.client.error.ConflictException if the service is not ready for endpoints, or Atlas says that it
     *     has this one, which does not show within {@code attemptTimeout}
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the answer of a creation was lost and looking did not
     *     settle it
     * @throws dev.atlaslink.client.error.WaitTimeoutException if it is DELETING for longer than
     *     {@link Operation#DEFAULT_LIMIT}
     */
    Operation<PrivateEndpoint> ensure(PrivateEndpointRequest request, EnsureOption... options);

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
