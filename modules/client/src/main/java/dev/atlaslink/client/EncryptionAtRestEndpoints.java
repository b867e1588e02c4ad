package dev.atlaslink.client;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/**
 * Manages the private endpoints for encryption at rest of one provider (seed 004).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no answer comes.
 */
public interface EncryptionAtRestEndpoints {
    /**
     * Returns the provider whose endpoints these are.
     *
     * @return AWS or AZURE
     */
    CloudProvider provider();

    /**
     * Starts the creation of an endpoint. Ready means ACTIVE; on Azure it stays at PENDING_ACCEPTANCE until the
     * connection is approved there.
     *
     * @param region of the provider
     * @return the running operation, with the endpoint as Atlas answered
     * @throws IllegalArgumentException if the region is missing or of another provider
     */
    Operation<EncryptionAtRestEndpoint> create(Region region);

    /**
     * Starts the creation of an endpoint; see {@link #create(Region)}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the running operation, with the endpoint as Atlas answered
     * @throws IllegalArgumentException if no region can be named so
     */
    default Operation<EncryptionAtRestEndpoint> create(String region) {
        return create(Region.of(provider(), region));
    }

    /**
     * Continues to follow a creation from the id alone, such as in another process.
     *
     * @param id of the endpoint
     * @return the operation, with the endpoint as it is now
     */
    Operation<EncryptionAtRestEndpoint> resume(EncryptionAtRestEndpointId id);

    /**
     * Reads one endpoint.
     *
     * @param id of the endpoint
     * @return the endpoint as it is now
     */
    EncryptionAtRestEndpoint get(EncryptionAtRestEndpointId id);

    /**
     * Looks for the endpoint in a region, by way of the list.
     *
     * @param region of the provider
     * @return the endpoint as it is now; empty if there is none
     * @throws IllegalArgumentException if the region is missing or of another provider
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, or Atlas does not tell where one is
     */
    Optional<EncryptionAtRestEndpoint> find(Region region);

    /**
     * Looks for the endpoint in a region; see {@link #find(Region)}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the endpoint as it is now; empty if there is none
     * @throws IllegalArgumentException if no region can be named so
     */
    default Optional<EncryptionAtRestEndpoint> find(String region) {
        return find(Region.of(provider(), region));
    }

    /**
     * Lists all endpoints of the provider.
     *
     * @return fetched page by page while one iterates
     */
    AtlasList<EncryptionAtRestEndpoint> list();

    /**
     * Starts the deletion of an endpoint; done when Atlas no longer finds it. Atlas refuses it while the endpoint is
     * still INITIATING.
     *
     * @param id of the endpoint
     * @return the running operation, which ends with the id of what is gone
     */
    Operation<EncryptionAtRestEndpointId> delete(EncryptionAtRestEndpointId id);

    /**
     * Continues to follow a deletion from the id alone. Nothing is sent before somebody waits.
     *
     * @param id of the endpoint
     * @return the operation, which ends with the id of what is gone
     */
    Operation<EncryptionAtRestEndpointId> resumeDeletion(EncryptionAtRestEndpointId id);
}
