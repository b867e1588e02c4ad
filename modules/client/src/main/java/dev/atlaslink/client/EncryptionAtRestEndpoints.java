package dev.atlaslink.client;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/**
 * Manages the private endpoints for encryption at rest of one provider (v2 reference). An endpoint is identified by its
 * region. Ready means ACTIVE; on Azure it stays at PENDING_ACCEPTANCE until the connection is approved there.
 *
 * <p>An {@code ensure} adopts one also while it waits for approval or is PENDING_RECREATION. Atlas documents no rule against
 * several endpoints in a region, and refuses to delete one that is still INITIATING.
 */
public interface EncryptionAtRestEndpoints
        extends ResourceCollection<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> {
    /**
     * Returns the provider whose endpoints these are.
     *
     * @return AWS or AZURE
     */
    CloudProvider provider();

    /**
     * Starts the creation of an endpoint; see {@link ResourceCollection#create}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the running operation, with the endpoint as Atlas returned it
     * @throws IllegalArgumentException if no region can be named so
     */
    default Operation<EncryptionAtRestEndpoint> create(String region) {
        return create(Region.of(provider(), region));
    }

    /**
     * Returns the endpoint in a region, and creates it if there is none; see {@link ResourceCollection#ensure}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @param options what it may do besides
     * @return the operation until it is ready, which may be done already
     * @throws IllegalArgumentException if no region can be named so
     */
    default Operation<EncryptionAtRestEndpoint> ensure(String region, EnsureOption... options) {
        return ensure(Region.of(provider(), region), options);
    }

    /**
     * Looks for the endpoint in a region; see {@link ResourceCollection#find}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the endpoint as it is now; empty if there is none
     * @throws IllegalArgumentException if no region can be named so
     */
    default Optional<EncryptionAtRestEndpoint> find(String region) {
        return find(Region.of(provider(), region));
    }

    /**
     * Sets up an endpoint in one call: switches private networking on for the key in use, finds or creates the endpoint
     * in the region, has the connection approved if the provider requires that, and waits until it is ACTIVE. Steps
     * that are done are skipped, so that the same call goes on after whatever ended it.
     *
     * @param region of the provider
     * @param approval approves the connection in Azure, which the endpoint's {@code connectionName} names; never called for
     *     AWS
     * @return nothing is sent before somebody waits; the wait fails with the step PRIVATE_NETWORKING if the settings have no
     *     key of the provider in use
     * @throws IllegalArgumentException if the region is missing or of another provider, or there is no approval
     */
    Connecting<EncryptionAtRestEndpoint> connect(Region region, ConnectionApproval<EncryptionAtRestEndpoint> approval);

    /**
     * Makes an endpoint serve in one go; see {@link #connect(Region, ConnectionApproval)}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @param approval approves the connection in Azure; never called for AWS
     * @return nothing is sent before somebody waits
     * @throws IllegalArgumentException if no region can be named so, or there is no approval
     */
    default Connecting<EncryptionAtRestEndpoint> connect(
            String region, ConnectionApproval<EncryptionAtRestEndpoint> approval) {
        return connect(Region.of(provider(), region), approval);
    }
}
