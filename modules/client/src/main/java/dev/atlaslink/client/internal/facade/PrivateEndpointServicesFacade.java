package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.operation.Subject;
import dev.atlaslink.client.internal.paging.PageReader;
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
import java.util.List;
import java.util.Optional;

/** Private endpoint services over the calls of whichever generation. */
final class PrivateEndpointServicesFacade implements PrivateEndpointServices {
    static final String WHAT = "private endpoint service";
    private static final Search<PrivateEndpointService> SEARCH = new Search<>(WHAT, PrivateEndpointService::id);

    private final Generation generation;
    private final Operations operations;
    private final Creations creations;
    private final Recipes recipes;

    PrivateEndpointServicesFacade(Generation generation, Operations operations, Creations creations, Recipes recipes) {
        this.generation = generation;
        this.operations = operations;
        this.creations = creations;
        this.recipes = recipes;
    }

    @Override
    public Operation<PrivateEndpointService> create(PrivateEndpointServiceRequest request) {
        Capability.require(Required.request(request), generation.version());
        return untilReady(request.provider(), creations.create(new ServiceTarget(this, generation, request)));
    }

    @Override
    public Operation<PrivateEndpointService> ensure(PrivateEndpointServiceRequest request, EnsureOption... options) {
        ServiceTarget target = new ServiceTarget(this, generation, findable(request));
        return untilReady(request.provider(), creations.ensure(target, EnsureOptions.of(options)));
    }

    @Override
    public Operation<PrivateEndpointService> resume(CloudProvider provider, EndpointServiceId id) {
        supported(provider);
        return untilReady(
                provider, Action.during("resume of the " + named(provider, Required.id(id)), () -> get(provider, id)));
    }

    @Override
    public PrivateEndpointService get(CloudProvider provider, EndpointServiceId id) {
        supported(provider);
        return Action.during(
                "get of the " + named(provider, Required.id(id)),
                () -> generation.services(provider).get(id));
    }

    @Override
    public Optional<PrivateEndpointService> find(Region region) {
        CloudProvider provider =
                supported(Required.notNull("region", region, "a region").provider());
        Capability.requireRegions(provider, generation.version());
        return find(region, ServiceMatch.of(generation.version(), region));
    }

    @Override
    public Optional<PrivateEndpointService> find(PrivateEndpointServiceRequest request) {
        ServiceMatch match = ServiceMatch.of(generation.version(), findable(request));
        return find(request.region(), match);
    }

    private Optional<PrivateEndpointService> find(Region region, ServiceMatch match) {
        return Action.during(
                "find of the " + WHAT + " of " + region.provider() + " in " + region,
                () -> SEARCH.find(region, list(region.provider()), match::with));
    }

    @Override
    public AtlasList<PrivateEndpointService> list(CloudProvider provider) {
        return list(List.of(supported(provider)));
    }

    @Override
    public AtlasList<PrivateEndpointService> list() {
        return list(Capability.providers(generation.version()));
    }

    @Override
    public Operation<PrivateEndpointService> update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        Required.notNull("change", change, "what is to be different");
        Required.id(id);
        return untilReady(
                CloudProvider.AWS,
                Action.during(
                        "update of the " + named(CloudProvider.AWS, id),
                        () -> Change.makeAndShow(
                                () -> generation.services(CloudProvider.AWS).update(id, change),
                                () -> get(CloudProvider.AWS, id))));
    }

    @Override
    public Operation<EndpointServiceId> delete(CloudProvider provider, EndpointServiceId id) {
        supported(provider);
        Action.during(
                "delete of the " + named(provider, Required.id(id)),
                () -> generation.services(provider).delete(id));
        return resumeDeletion(provider, id);
    }

    @Override
    public Operation<EndpointServiceId> resumeDeletion(CloudProvider provider, EndpointServiceId id) {
        return operations.untilGone(subject(supported(provider), Required.id(id)), StatusSets.SERVICE, id);
    }

    @Override
    public PrivateEndpoints endpoints(CloudProvider provider, EndpointServiceId id) {
        return new PrivateEndpointsFacade(supported(provider), Required.id(id), generation, operations, creations);
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

    private Operation<PrivateEndpointService> untilReady(CloudProvider provider, PrivateEndpointService first) {
        return operations.untilReady(subject(provider, first.id()), StatusSets.SERVICE, snapshot(first));
    }

    private Subject<PrivateEndpointService> subject(CloudProvider provider, EndpointServiceId id) {
        return new Subject<>(
                operations.key(WHAT, provider),
                WHAT,
                id.value(),
                () -> snapshot(get(provider, id)),
                Optional.of(() -> list(provider).stream().map(PrivateEndpointServicesFacade::snapshot)));
    }

    private AtlasList<PrivateEndpointService> list(List<CloudProvider> providers) {
        return new PagedList<>(() -> new ProvidersReader<>(providers, this::pages));
    }

    private PageReader<PrivateEndpointService> pages(CloudProvider provider) {
        PageReader<PrivateEndpointService> pages = generation.services(provider).pages();
        return number -> Action.during("list of the " + WHAT + "s of " + provider, () -> pages.read(number));
    }

    private static String named(CloudProvider provider, EndpointServiceId id) {
        return WHAT + " " + id + " of " + provider;
    }

    private <R extends PrivateEndpointServiceRequest> R findable(R request) {
        Capability.require(Required.request(request), generation.version());
        Capability.requireRegions(request.provider(), generation.version());
        return request;
    }

    private CloudProvider supported(CloudProvider provider) {
        Capability.requireProvider(Required.provider(provider), generation.version());
        return provider;
    }

    private static Snapshot<PrivateEndpointService> snapshot(PrivateEndpointService service) {
        return new Snapshot<>(service.id().value(), service, service.status(), service.errorMessage());
    }
}
