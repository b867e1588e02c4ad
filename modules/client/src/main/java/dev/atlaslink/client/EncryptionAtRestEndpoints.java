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
     * <p>It is never repeated blindly. The endpoints of the provider are listed first; if no answer tells what became of the
     * creation, one in the region that was not there before is what was created, and only if none shows for
     * {@code attemptTimeout} it is sent again, {@code maxAttempts} times in all.
     *
     * @param region of the provider
     * @return the running operation, with the endpoint as Atlas answered or as it was found
     * @throws IllegalArgumentException if the region is missing or of another provider
     * @throws dev.atlaslink.client.error.AmbiguousResultException if the answer was lost and what was created cannot be told
     *     from what others created meanwhile
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the answer was lost and looking did not settle it
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
     * Returns the endpoint in a region, and creates it if there is none.
     *
     * <p>One that serves, or is on the way to it, is adopted, also while it waits for approval or is PENDING_RECREATION. One
     * that is DELETING is waited for and then created anew. One that FAILED is reported, or replaced with
     * {@link EnsureOption#REPLACE_FAILED}.
     *
     * <p>Threads of one process take turns. Atlas documents no rule against several endpoints in a region, so two processes
     * that both find none have to be kept apart by a {@link dev.atlaslink.client.creation.CreationLock}. Without one they may
     * both create; the later of the two is told, or removes its own with {@link EnsureOption#REMOVE_OWN_DUPLICATE}.
     *
     * @param region of the provider
     * @param options what else it may do
     * @return the operation until it is ready, which may be done already
     * @throws IllegalArgumentException if the region is missing or of another provider
     * @throws dev.atlaslink.client.error.DuplicateCreatedException if another process created the same before this call did
     * @throws dev.atlaslink.client.error.CreationLockException if the lock cannot be had
     * @throws dev.atlaslink.client.error.FailedLeftoverException if it is there but FAILED
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the answer of a creation was lost and looking did not
     *     settle it
     * @throws dev.atlaslink.client.error.WaitTimeoutException if one is DELETING for longer than
     *     {@link Operation#DEFAULT_LIMIT}
     */
    Operation<EncryptionAtRestEndpoint> ensure(Region region, EnsureOption... options);

    /**
     * Returns the endpoint in a region, and creates it if there is none; see {@link #ensure(Region, EnsureOption...)}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @param options what else it may do
     * @return the operation until it is ready, which may be done already
     * @throws IllegalArgumentException if no region can be named so
     */
    default Operation<EncryptionAtRestEndpoint> ensure(String region, EnsureOption... options) {
        return ensure(Region.of(provider(), region), options);
    }

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

    /**
     * Makes an endpoint serve in one go: switches private networking on for the key in use, finds or creates the endpoint in
     * the region, has the connection approved where the provider wants that, and waits until it is ACTIVE. What is done is
     * found done, so that the same call goes on after whatever ended it.
     *
     * @param region of the provider
     * @param approval approves the connection in Azure; never called for AWS
     * @return nothing is sent before somebody waits; the wait fails with the step PRIVATE_NETWORKING if the settings have no
     *     key of the provider in use
     * @throws IllegalArgumentException if the region is missing or of another provider, or there is no approval
     */
    Connecting<EncryptionAtRestEndpoint> connect(Region region, ConnectionApproval approval);

    /**
     * Makes an endpoint serve in one go; see {@link #connect(Region, ConnectionApproval)}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @param approval approves the connection in Azure; never called for AWS
     * @return nothing is sent before somebody waits
     * @throws IllegalArgumentException if no region can be named so, or there is no approval
     */
    default Connecting<EncryptionAtRestEndpoint> connect(String region, ConnectionApproval approval) {
        return connect(Region.of(provider(), region), approval);
    }
}
