package dev.atlaslink.client;

import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EndpointId;
import java.util.Optional;

/**
 * Manages the private endpoints that may reach the federated databases and online archives of a project (v2 reference,
 * recorded responses). They are made beforehand in the customer's own account, and known by the id that they have there. Ready
 * means OK, which an AWS endpoint is at once.
 *
 * <p>Atlas keeps one entry of an id. A {@code create} of an id that is there replaces its entry, with all that the request
 * leaves out. An {@code ensure} never does: it adopts an entry with the same values, and refuses one with others by a
 * {@link dev.atlaslink.client.error.DifferentResourceException}. Processes that ensure the same id with different values at the
 * same moment need a {@link dev.atlaslink.client.creation.CreationLock}. A {@code find} looks for the id alone.
 */
public interface DataFederationEndpoints
        extends ResourceCollection<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> {
    /**
     * Looks for an endpoint by its id.
     *
     * @param id the id it has at its provider
     * @return the endpoint as it is now; empty if Atlas does not know it
     */
    Optional<DataFederationEndpoint> find(EndpointId id);
}
