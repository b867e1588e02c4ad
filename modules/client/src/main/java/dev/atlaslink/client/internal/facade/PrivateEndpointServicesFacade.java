package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.Required;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.version.PrivateEndpointCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.List;

/** Private endpoint services over the calls of whichever generation. */
final class PrivateEndpointServicesFacade implements PrivateEndpointServices {
    private static final String WHAT = "private endpoint service";

    private final PrivateEndpointCalls calls;
    private final Operations operations;

    PrivateEndpointServicesFacade(PrivateEndpointCalls calls, Operations operations) {
        this.calls = calls;
        this.operations = operations;
    }

    @Override
    public Operation<PrivateEndpointService> create(PrivateEndpointServiceRequest request) {
        PrivateEndpointService created = calls.createService(Required.request(request));
        return operations.untilReady(
                WHAT,
                created.id().value(),
                StatusSets.SERVICE,
                created,
                () -> get(request.provider(), created.id()),
                PrivateEndpointServicesFacade::snapshot);
    }

    @Override
    public PrivateEndpointService get(CloudProvider provider, EndpointServiceId id) {
        return calls.getService(Required.provider(provider), Required.id(id));
    }

    @Override
    public List<PrivateEndpointService> list(CloudProvider provider) {
        return calls.listServices(Required.provider(provider));
    }

    @Override
    public Operation<EndpointServiceId> delete(CloudProvider provider, EndpointServiceId id) {
        calls.deleteService(Required.provider(provider), Required.id(id));
        return operations.untilGone(WHAT, id, () -> snapshot(get(provider, id)));
    }

    @Override
    public PrivateEndpoints endpoints(CloudProvider provider, EndpointServiceId id) {
        return new PrivateEndpointsFacade(Required.provider(provider), Required.id(id), calls, operations);
    }

    private static Snapshot<PrivateEndpointService> snapshot(PrivateEndpointService service) {
        return new Snapshot<>(service, service.status(), service.errorMessage());
    }
}
