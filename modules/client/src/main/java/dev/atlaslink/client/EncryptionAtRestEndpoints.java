package dev.atlaslink.client;

import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import java.util.List;

/**
 * Manages the private endpoints for encryption at rest of one provider (seed 004).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no answer comes.
 */
public interface EncryptionAtRestEndpoints {
    /**
     * Starts the creation of an endpoint. Ready means ACTIVE; on Azure it stays at PENDING_ACCEPTANCE until the
     * connection is approved there.
     *
     * @param regionName in Atlas's spelling, such as {@code US_EAST_1} (AWS) or {@code US_CENTRAL} (Azure)
     * @return the running operation, with the endpoint as Atlas answered
     * @throws IllegalArgumentException if the name is blank or not in Atlas's spelling
     */
    Operation<EncryptionAtRestEndpoint> create(String regionName);

    /**
     * Reads one endpoint.
     *
     * @param id of the endpoint
     * @return the endpoint as it is now
     */
    EncryptionAtRestEndpoint get(EncryptionAtRestEndpointId id);

    /**
     * Reads all endpoints of the provider, page after page.
     *
     * @return empty where there are none
     */
    List<EncryptionAtRestEndpoint> list();

    /**
     * Starts the deletion of an endpoint; done when Atlas no longer finds it. Atlas refuses it while the endpoint is
     * still INITIATING.
     *
     * @param id of the endpoint
     * @return the running operation, which ends with the id of what is gone
     */
    Operation<EncryptionAtRestEndpointId> delete(EncryptionAtRestEndpointId id);
}
