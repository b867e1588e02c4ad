package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.ProjectId;
import java.util.List;

/** Speaks v2. */
final class V2PrivateEndpointCalls implements PrivateEndpointCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;

    V2PrivateEndpointCalls(Pipeline pipeline, ProjectId project) {
        this.api = pipeline.api(PrivateEndpointServicesApi.class);
        this.project = project.value();
    }

    @Override
    public ApiVersion version() {
        return ApiVersion.V2;
    }

    @Override
    public PrivateEndpointService createService(PrivateEndpointServiceRequest request) {
        return V2Results.service(
                request.provider(),
                api.createGroupPrivateEndpointEndpointService(project, V2Requests.service(request), null));
    }

    @Override
    public PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id) {
        return V2Results.service(
                provider,
                api.getGroupPrivateEndpointEndpointService(project, V2Requests.provider(provider), id.value(), null));
    }

    @Override
    public List<PrivateEndpointService> listServices(CloudProvider provider) {
        return ListedItems.read(
                api.listGroupPrivateEndpointEndpointService(project, V2Requests.provider(provider), null),
                service -> V2Results.service(provider, service));
    }

    @Override
    public PrivateEndpointService updateService(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        return V2Results.service(
                CloudProvider.AWS,
                api.updateGroupPrivateEndpointEndpointService(project, id.value(), V2Requests.update(change), null));
    }

    @Override
    public void deleteService(CloudProvider provider, EndpointServiceId id) {
        api.deleteGroupPrivateEndpointEndpointService(project, V2Requests.provider(provider), id.value(), null);
    }

    @Override
    public PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request) {
        return V2Results.endpoint(
                request.provider(),
                request.id(),
                api.createGroupPrivateEndpointEndpointServiceEndpoint(
                        project,
                        V2Requests.provider(request.provider()),
                        service.value(),
                        V2Requests.endpoint(request),
                        null));
    }

    @Override
    public PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        return V2Results.endpoint(
                provider,
                id,
                api.getGroupPrivateEndpointEndpointServiceEndpoint(
                        project, V2Requests.provider(provider), service.value(), id.value(), null));
    }

    @Override
    public void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        api.deleteGroupPrivateEndpointEndpointServiceEndpoint(
                project, V2Requests.provider(provider), service.value(), id.value(), null);
    }
}
