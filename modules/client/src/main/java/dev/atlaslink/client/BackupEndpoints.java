package dev.atlaslink.client;

import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/**
 * Manages the private endpoints through which backups reach object storage of one provider (v2 reference, 2024-11-13). An
 * endpoint is identified by its region and that of its VPC. Ready means ACTIVE. Atlas lets only an owner of the project read
 * them.
 */
public interface BackupEndpoints extends ResourceCollection<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> {
    /**
     * Returns the provider whose endpoints these are.
     *
     * @return AWS
     */
    CloudProvider provider();

    /**
     * Starts the creation of an endpoint whose VPC is in the same region; see {@link ResourceCollection#create}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the running operation, with the endpoint as Atlas returned it
     * @throws IllegalArgumentException if no region can be named so
     */
    default Operation<BackupEndpoint> create(String region) {
        return create(BackupEndpointRequest.in(Region.of(provider(), region)));
    }

    /**
     * Returns the endpoint of a region whose VPC is there too, and creates it if there is none; see
     * {@link ResourceCollection#ensure}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @param options what it may do besides
     * @return the operation until it is ready, which may be done already
     * @throws IllegalArgumentException if no region can be named so
     */
    default Operation<BackupEndpoint> ensure(String region, EnsureOption... options) {
        return ensure(BackupEndpointRequest.in(Region.of(provider(), region)), options);
    }

    /**
     * Looks for the endpoint of a region whose VPC is there too; see {@link ResourceCollection#find}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the endpoint as it is now; empty if there is none
     * @throws IllegalArgumentException if no region can be named so
     */
    default Optional<BackupEndpoint> find(String region) {
        return find(BackupEndpointRequest.in(Region.of(provider(), region)));
    }

    /**
     * Sets up an endpoint in one call: finds or creates it, and waits until it is ACTIVE. Steps that are done are skipped, so
     * that the same call goes on after whatever ended it.
     *
     * @param request for the endpoint
     * @return nothing is sent before somebody waits
     * @throws IllegalArgumentException if the request is missing or for another provider
     */
    Connecting<BackupEndpoint> connect(BackupEndpointRequest request);

    /**
     * Makes an endpoint serve in one go whose VPC is in the same region; see {@link #connect(BackupEndpointRequest)}.
     *
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return nothing is sent before somebody waits
     * @throws IllegalArgumentException if no region can be named so
     */
    default Connecting<BackupEndpoint> connect(String region) {
        return connect(BackupEndpointRequest.in(Region.of(provider(), region)));
    }
}
