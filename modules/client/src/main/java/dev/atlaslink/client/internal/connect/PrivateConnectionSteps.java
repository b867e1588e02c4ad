package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Service, cloud side, endpoint. */
record PrivateConnectionSteps<S extends PrivateEndpointService, R extends PrivateEndpointRequest>(
        PrivateEndpointServices services,
        PrivateEndpointServiceRequest request,
        ServiceForm<S> form,
        CloudSide<S, R> cloudSide)
        implements Steps<PrivateConnection> {
    @Override
    public PrivateConnection take(Run run) throws Exception {
        run.begin(ConnectStep.SERVICE);
        Operation<PrivateEndpointService> creation = run.ensured(services.ensure(request));
        run.serviceIs(creation.id());
        S service = form.check(run.await(creation));

        run.begin(ConnectStep.CLOUD_SIDE);
        PrivateEndpoints endpoints = services.endpoints(service);
        Optional<EndpointId> attached = attached(service, endpoints);
        Operation<PrivateEndpoint> endpoint =
                attached.isPresent() ? adopt(attached.get(), endpoints, run) : attach(service, endpoints, run);
        run.endpointIs(endpoint.id());
        return new PrivateConnection(service, run.await(endpoint));
    }

    /** One that is being deleted is no connection; should the cloud side name it again, it is attached anew. */
    private Optional<EndpointId> attached(S service, PrivateEndpoints endpoints) {
        return service.endpointIds().isEmpty()
                ? Optional.empty()
                : cloudSide
                        .attached(service)
                        .flatMap(endpoints::find)
                        .filter(endpoint -> !endpoint.status().equals(ResourceStatus.DELETING))
                        .map(PrivateEndpoint::id);
    }

    private Operation<PrivateEndpoint> adopt(EndpointId id, PrivateEndpoints endpoints, Run run) {
        run.begin(ConnectStep.ENDPOINT);
        run.endpointIs(id.value());
        return endpoints.resume(id);
    }

    private Operation<PrivateEndpoint> attach(S service, PrivateEndpoints endpoints, Run run) throws Exception {
        R endpoint = Required.notNull(
                "the endpoint of the cloud side",
                cloudSide.create(service),
                "the endpoint that was created at the provider");
        run.begin(ConnectStep.ENDPOINT);
        // Before Atlas knows it: what was created at the provider costs money and must not get lost.
        run.endpointIs(endpoint.id().value());
        return run.ensured(endpoints.ensure(endpoint));
    }
}
