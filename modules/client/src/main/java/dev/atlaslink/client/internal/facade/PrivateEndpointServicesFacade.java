package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.shared.Generation;
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

/** Private endpoint services over the calls of whichever generation. */
final class PrivateEndpointServicesFacade implements PrivateEndpointServices {
    private final Generation generation;
    private final Lifecycle lifecycle;
    private final Recipes recipes;

    PrivateEndpointServicesFacade(Generation generation, Lifecycle lifecycle, Recipes recipes) {
        this.generation = generation;
        this.lifecycle = lifecycle;
        this.recipes = recipes;
    }

    @Override
    public ServicesOfProvider of(CloudProvider provider) {
        return ServicesOfProvider.of(Required.provider(provider), generation, lifecycle);
    }

    @Override
    public Optional<PrivateEndpointService> find(Region region) {
        return of(Required.notNull("region", region, "a region").provider()).find(region);
    }

    @Override
    public AtlasList<PrivateEndpointService> list() {
        return new PagedList<>(() -> new ProvidersReader<>(
                Capability.providers(generation.version()),
                provider -> of(provider).pages()));
    }

    @Override
    public Operation<PrivateEndpointService> update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        Required.notNull("change", change, "what is to be different");
        return of(CloudProvider.AWS).update(id, change);
    }

    @Override
    public PrivateEndpoints endpoints(CloudProvider provider, EndpointServiceId id) {
        // Before the id is looked at: what the generation lacks is the larger mistake.
        Capability.requireProvider(Required.provider(provider), generation.version());
        return PrivateEndpointsFacade.of(provider, Required.id(id), generation, lifecycle);
    }

    @Override
    public Connecting<PrivateConnection> connect(
            PrivateEndpointServiceRequest.Aws request,
            CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> cloudSide) {
        return recipes.aws(this, findable(request), cloudSide);
    }

    @Override
    public Connecting<PrivateConnection> connect(
            PrivateEndpointServiceRequest.Azure request,
            CloudSide<PrivateEndpointService.Azure, PrivateEndpointRequest.Azure> cloudSide) {
        return recipes.azure(this, findable(request), cloudSide);
    }

    @Override
    public Connecting<PrivateConnection> connect(
            PrivateEndpointServiceRequest.Gcp request,
            CloudSide<PrivateEndpointService.Gcp, PrivateEndpointRequest.Gcp> cloudSide) {
        return recipes.gcp(this, findable(request), cloudSide);
    }

    private <R extends PrivateEndpointServiceRequest> R findable(R request) {
        PrivateEndpointServiceRequest unused =
                of(Required.request(request).provider()).kind().checkIdentity(request);
        return request;
    }
}
