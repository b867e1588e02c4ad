package dev.atlaslink.client;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/**
 * Manages the private endpoint services of one project (Atlas v1.0 reference).
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no response comes,
 * and {@link dev.atlaslink.client.error.UnsupportedInVersionException} if the chosen {@link ApiVersion} has no such
 * call.
 */
public interface PrivateEndpointServices {
    /**
     * Gives access to the services of one provider, by the methods that all kinds of resources have.
     *
     * @param provider whose services
     * @return a view; nothing is sent yet
     */
    ResourceCollection<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> of(
            CloudProvider provider);

    /**
     * Starts the creation of a service. Ready means AVAILABLE or, with v1.0 on AWS, WAITING_FOR_USER.
     *
     * <p>It is never repeated blindly. The services of the provider are listed first. If no response tells the outcome,
     * a service that was not there before is the created one, and only if none shows within {@code attemptTimeout} the
     * request is sent again, {@code maxAttempts} times in all.
     *
     * @param request region and options of the provider
     * @return the running operation, with the service as Atlas returned it or as a poll found it
     * @throws dev.atlaslink.client.error.ConflictException if the region has one already, and regional mode is off
     * @throws dev.atlaslink.client.error.AmbiguousResultException if the response was lost and what this call created
     *     cannot be told from what others created meanwhile; with v1.0 on Azure, whenever the response was lost and a
     *     service was created
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the response was lost and polls did not find out
     *     what became of it
     */
    default Operation<PrivateEndpointService> create(PrivateEndpointServiceRequest request) {
        return of(Required.request(request).provider()).create(request);
    }

    /**
     * Resumes a creation or change by the id alone, such as in another process.
     *
     * @param provider of the service
     * @param id of the service
     * @return the operation, with the service as it is now
     */
    default Operation<PrivateEndpointService> resume(CloudProvider provider, EndpointServiceId id) {
        return of(provider).resume(id);
    }

    /**
     * Returns the service that a request asks for, and creates it if there is none. It is identified by provider,
     * region in either spelling, and on Google Cloud by port mapping; remote regions are not compared.
     *
     * <p>One that is usable, or will be, is adopted. If one is DELETING, the call waits until it is gone and creates
     * another. One that FAILED is reported, or replaced with {@link EnsureOption#REPLACE_FAILED}, together with its
     * endpoints. If Atlas says that there is one already (409), the call polls for it. With v1.0, which returns the
     * region of an AWS service only when it is ready, the call waits for services without a region.
     *
     * <p>Threads of one process take turns. In regional mode, in which Atlas allows several services in a region,
     * processes need a {@link dev.atlaslink.client.creation.CreationLock}. Without one, two processes that both find
     * none may both create; the later of the two gets an exception, or deletes its own with
     * {@link EnsureOption#REMOVE_OWN_DUPLICATE}.
     *
     * @param request region and options of the provider
     * @param options what it may do besides
     * @return the operation until it is ready, which may be done already
     * @throws dev.atlaslink.client.error.DuplicateCreatedException if another process created the same before this call did
     * @throws dev.atlaslink.client.error.CreationLockException if the lock cannot be acquired
     * @throws dev.atlaslink.client.error.FailedLeftoverException if it is there but FAILED
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, as in regional mode, or the
     *     responses leave open which it is
     * @throws dev.atlaslink.client.error.ConflictException if Atlas refuses it for another reason, or says that there
     *     is one but none shows within {@code attemptTimeout}
     * @throws dev.atlaslink.client.error.OutcomeUnknownException if the response of a creation was lost and polls did
     *     not find out what became of it
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException with v1.0 for Azure, whose regions it does not
     *     return
     * @throws dev.atlaslink.client.error.WaitTimeoutException if one is DELETING for longer than
     *     {@link Operation#DEFAULT_LIMIT}
     */
    default Operation<PrivateEndpointService> ensure(PrivateEndpointServiceRequest request, EnsureOption... options) {
        return of(Required.request(request).provider()).ensure(request, options);
    }

    /**
     * Reads one service.
     *
     * @param provider of the service
     * @param id of the service
     * @return the service as it is now
     */
    default PrivateEndpointService get(CloudProvider provider, EndpointServiceId id) {
        return of(provider).get(id);
    }

    /**
     * Looks for the service in a region, in the list of its provider. v1.0 returns the region of an AWS service only
     * once it is ready, and that of an Azure service never.
     *
     * @param region of any provider
     * @return the service as it is now, whatever its status; empty if there is none
     * @throws IllegalArgumentException if the region is missing
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, as in regional mode or on
     *     Google Cloud with and without port mapping; or if the only one has no region yet
     */
    Optional<PrivateEndpointService> find(Region region);

    /**
     * Looks for the service that a request asks for: as {@link #find(Region)}, but on Google Cloud of the asked kind,
     * with port mapping or without. Remote regions are not compared. With v1.0 the kind is known only once the service
     * is ready, by the number of its attachments.
     *
     * @param request region and options of the provider
     * @return the service as it is now, whatever its status; empty if there is none
     * @throws IllegalArgumentException if the request is missing
     * @throws dev.atlaslink.client.error.AmbiguousResultException if there are several, as in regional mode; or if the
     *     only one has no region or kind yet
     */
    default Optional<PrivateEndpointService> find(PrivateEndpointServiceRequest request) {
        return of(Required.request(request).provider()).find(request);
    }

    /**
     * Looks for the service in a region; see {@link #find(Region)}.
     *
     * @param provider of the region
     * @param region in either spelling, such as {@code us-east-1} or {@code US_EAST_1}
     * @return the service as it is now, whatever its status; empty if there is none
     * @throws IllegalArgumentException if the provider is missing or no region can be named so
     */
    default Optional<PrivateEndpointService> find(CloudProvider provider, String region) {
        return find(Region.of(provider, region));
    }

    /**
     * Lists all services of one provider.
     *
     * @param provider whose services to list
     * @return fetched while one iterates
     */
    default AtlasList<PrivateEndpointService> list(CloudProvider provider) {
        return of(provider).list();
    }

    /**
     * Lists all services of all providers that the API generation has, one provider after the other.
     *
     * @return fetched while one iterates, one page for each provider
     */
    AtlasList<PrivateEndpointService> list();

    /**
     * Starts a change of an AWS service; v2 only. Ready means the same as after {@link #create}.
     *
     * @param id of the service
     * @param change what to change
     * @return the running operation, with the service as Atlas returned it
     */
    Operation<PrivateEndpointService> update(EndpointServiceId id, PrivateEndpointServiceUpdate change);

    /**
     * Starts the deletion of a service, which is done when Atlas responds with 404.
     *
     * @param provider of the service
     * @param id of the service
     * @return the running operation, which ends with the id of the deleted service
     */
    default Operation<EndpointServiceId> delete(CloudProvider provider, EndpointServiceId id) {
        return of(provider).delete(id);
    }

    /**
     * Resumes a deletion by the id alone. Nothing is sent before somebody waits.
     *
     * @param provider of the service
     * @param id of the service
     * @return the operation, which ends with the id of the deleted service
     */
    default Operation<EndpointServiceId> resumeDeletion(CloudProvider provider, EndpointServiceId id) {
        return of(provider).resumeDeletion(id);
    }

    /**
     * Gives access to the endpoints of one service.
     *
     * @param provider of the service
     * @param id of the service
     * @return a view; nothing is sent yet
     */
    PrivateEndpoints endpoints(CloudProvider provider, EndpointServiceId id);

    /**
     * Gives access to the endpoints of a service at hand.
     *
     * @param service such as a finished {@code create} returned
     * @return a view; nothing is sent yet
     */
    default PrivateEndpoints endpoints(PrivateEndpointService service) {
        Required.notNull("service", service, "a private endpoint service");
        return endpoints(service.provider(), service.id());
    }

    /**
     * Makes a private connection in one go: finds or creates the service and waits until it is ready, lets the cloud side
     * create the endpoint, attaches that to the service and waits until it is AVAILABLE. What exists is adopted at every
     * step, so that the same call goes on after whatever ended it.
     *
     * @param request region and options of the service; an existing one is known by its region
     * @param cloudSide creates the VPC endpoint in AWS; called by the thread that waits
     * @return nothing is sent before somebody waits
     */
    Connecting<PrivateConnection> connect(
            PrivateEndpointServiceRequest.Aws request,
            CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> cloudSide);

    /**
     * Makes a private connection in one go; see {@link #connect(PrivateEndpointServiceRequest.Aws, CloudSide)}. Not with
     * v1.0, in which a service of Azure cannot be found by its region.
     *
     * @param request region of the service
     * @param cloudSide creates the private endpoint in Azure; called by the thread that waits
     * @return nothing is sent before somebody waits
     */
    Connecting<PrivateConnection> connect(
            PrivateEndpointServiceRequest.Azure request,
            CloudSide<PrivateEndpointService.Azure, PrivateEndpointRequest.Azure> cloudSide);

    /**
     * Makes a private connection in one go; see {@link #connect(PrivateEndpointServiceRequest.Aws, CloudSide)}.
     *
     * @param request region and options of the service
     * @param cloudSide creates the forwarding rules in Google Cloud; called by the thread that waits
     * @return nothing is sent before somebody waits
     */
    Connecting<PrivateConnection> connect(
            PrivateEndpointServiceRequest.Gcp request,
            CloudSide<PrivateEndpointService.Gcp, PrivateEndpointRequest.Gcp> cloudSide);
}
