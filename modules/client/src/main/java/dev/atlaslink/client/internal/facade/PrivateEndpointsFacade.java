package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.operation.Subject;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.Optional;

/** The endpoints of one service over the calls of whichever generation. */
final class PrivateEndpointsFacade implements PrivateEndpoints {
    static final String WHAT = "private endpoint";

    private final CloudProvider provider;
    private final EndpointServiceId service;
    private final Generation generation;
    private final ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> calls;
    private final Operations operations;
    private final Creations creations;

    PrivateEndpointsFacade(
            CloudProvider provider,
            EndpointServiceId service,
            Generation generation,
            Operations operations,
            Creations creations) {
        this.provider = provider;
        this.service = service;
        this.generation = generation;
        this.calls = generation.endpoints(provider, service);
        this.operations = operations;
        this.creations = creations;
    }

    @Override
    public Operation<PrivateEndpoint> create(PrivateEndpointRequest request) {
        return untilReady(creations.create(target(request)));
    }

    @Override
    public Operation<PrivateEndpoint> ensure(PrivateEndpointRequest request, EnsureOption... options) {
        return untilReady(creations.ensure(target(request), EnsureOptions.of(options)));
    }

    @Override
    public Operation<PrivateEndpoint> resume(EndpointId id) {
        return untilReady(look("resume", id));
    }

    @Override
    public PrivateEndpoint get(EndpointId id) {
        return look("get", id);
    }

    @Override
    public Optional<PrivateEndpoint> find(EndpointId id) {
        return Found.orEmpty(() -> look("find", id));
    }

    @Override
    public AtlasList<PrivateEndpoint> list() {
        return new PagedList<>(() -> {
            EndpointsReader reader = new EndpointsReader(
                    () -> generation.services(provider).get(service).endpointIds(), this::find);
            return number ->
                    Action.during("list of the " + WHAT + "s of service " + service, () -> reader.read(number));
        });
    }

    @Override
    public Operation<EndpointId> delete(EndpointId id) {
        Action.during("delete of the " + named(Required.id(id)), () -> calls.delete(id));
        return resumeDeletion(id);
    }

    @Override
    public Operation<EndpointId> resumeDeletion(EndpointId id) {
        return operations.untilGone(subject(Required.id(id)), StatusSets.endpoint(generation.version()), id);
    }

    private PrivateEndpoint look(String verb, EndpointId id) {
        return Action.during(verb + " of the " + named(Required.id(id)), () -> calls.get(id));
    }

    private String named(EndpointId id) {
        return WHAT + " " + id + " of service " + service;
    }

    private EndpointTarget target(PrivateEndpointRequest request) {
        if (Required.request(request).provider() != provider) {
            throw new IllegalArgumentException("request is for " + request.provider() + "; allowed is a request for "
                    + provider + ", the provider of the service");
        }
        return new EndpointTarget(this, service, generation, request);
    }

    /** With port mapping Atlas names the endpoint, whatever the request calls its group. */
    private Operation<PrivateEndpoint> untilReady(PrivateEndpoint first) {
        return operations.untilReady(subject(first.id()), StatusSets.endpoint(generation.version()), snapshot(first));
    }

    /** Atlas has no list of endpoints, so that only those who wait for the same one share a look. */
    private Subject<PrivateEndpoint> subject(EndpointId id) {
        return new Subject<>(
                operations.key(WHAT, provider, service, id),
                WHAT,
                id.value(),
                () -> snapshot(get(id)),
                Optional.empty());
    }

    private static Snapshot<PrivateEndpoint> snapshot(PrivateEndpoint endpoint) {
        return new Snapshot<>(endpoint.id().value(), endpoint, endpoint.status(), endpoint.errorMessage());
    }
}
