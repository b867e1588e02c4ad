package dev.atlaslink.client;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.List;
import java.util.Optional;

/**
 * Does, in the caller's own cloud account, the part of a connection that Atlas cannot do.
 *
 * @param <S> a service of the provider
 * @param <R> an endpoint of the provider
 */
@FunctionalInterface
public interface CloudSide<S extends PrivateEndpointService, R extends PrivateEndpointRequest> {
    /**
     * Creates the endpoint at the provider. Called once in a run, by the thread that waits, unless {@link #attached}
     * returned an endpoint. If a run ends after this call but before the endpoint is attached in Atlas, the next run
     * calls again: look for the endpoint first, by a tag or a client token, and return it if it exists.
     *
     * @param service ready, with what an endpoint has to name: {@code endpointServiceName} on AWS,
     *     {@code privateLinkServiceResourceId} on Azure, {@code serviceAttachmentNames} on Google Cloud
     * @return the endpoint as the provider names it; one that is attached already is adopted
     * @throws Exception ends the run, as the cause of a {@link dev.atlaslink.client.error.ConnectFailedException}
     */
    R create(S service) throws Exception;

    /**
     * Tells which endpoint of the service is the wanted one, so that it is not created again. By default it is the only
     * one. Override this to attach another endpoint to a service that has some.
     *
     * @param service ready, with at least one endpoint
     * @return one of {@link PrivateEndpointService#endpointIds()}; empty if the endpoint has to be created
     * @throws AmbiguousResultException by default, if there are several
     */
    default Optional<EndpointId> attached(S service) {
        List<EndpointId> ids = service.endpointIds();
        if (ids.size() > 1) {
            throw new AmbiguousResultException(
                    "more than one private endpoint is attached to service " + service.id() + ": " + ids
                            + "; override CloudSide.attached to choose",
                    ids.stream().map(EndpointId::value).toList());
        }
        return ids.stream().findFirst();
    }
}
