package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ProjectId;
import java.util.List;

/** Speaks the later v1.0 generation, "endpoint services". */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class V1PrivateEndpointCalls implements PrivateEndpointCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;

    V1PrivateEndpointCalls(Pipeline pipeline, ProjectId project) {
        this.api = pipeline.api(PrivateEndpointServicesApi.class);
        this.project = project.value();
    }

    @Override
    public ApiVersion version() {
        return ApiVersion.V1;
    }

    @Override
    public PrivateEndpointService createService(PrivateEndpointServiceRequest request) {
        return V1Results.service(
                request.provider(), api.createEndpointService(project, V1Requests.service(request), null));
    }

    @Override
    public PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id) {
        return V1Results.service(
                provider, api.getEndpointService(project, V1Requests.provider(provider), id.value(), null));
    }

    @Override
    public List<PrivateEndpointService> listServices(CloudProvider provider) {
        return ListedItems.read(
                api.listEndpointServices(project, V1Requests.provider(provider), null),
                service -> V1Results.service(provider, service));
    }

    @Override
    public void deleteService(CloudProvider provider, EndpointServiceId id) {
        api.deleteEndpointService(project, V1Requests.provider(provider), id.value(), null);
    }

    @Override
    public PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request) {
        return V1Results.endpoint(
                request.provider(),
                request.id(),
                api.createEndpoint(
                        project,
                        V1Requests.provider(request.provider()),
                        service.value(),
                        V1Requests.endpoint(request),
                        null));
    }

    @Override
    public PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        return V1Results.endpoint(
                provider,
                id,
                api.getEndpoint(project, V1Requests.provider(provider), service.value(), id.value(), null));
    }

    @Override
    public void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        api.deleteEndpoint(project, V1Requests.provider(provider), service.value(), id.value(), null);
    }
}
