package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v1.model.ConnectionStatus;
import dev.atlaslink.api.v1.model.CreateInterfaceEndpointRequest;
import dev.atlaslink.api.v1.model.CreatePrivateLinkConnectionRequest;
import dev.atlaslink.api.v1.model.InterfaceEndpoint;
import dev.atlaslink.api.v1.model.InterfaceEndpointStatus;
import dev.atlaslink.api.v1.model.PrivateLinkConnection;
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
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;

/** Speaks the oldest generation, "PrivateLink connections", which knows AWS only. */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class LegacyPrivateEndpointCalls implements PrivateEndpointCalls {
    private final PrivateLinkConnectionsApi api;
    private final String project;

    LegacyPrivateEndpointCalls(Pipeline pipeline, ProjectId project) {
        this.api = pipeline.api(PrivateLinkConnectionsApi.class);
        this.project = project.value();
    }

    @Override
    public ApiVersion version() {
        return ApiVersion.V1_LEGACY;
    }

    @Override
    public PrivateEndpointService createService(PrivateEndpointServiceRequest request) {
        CreatePrivateLinkConnectionRequest body = CreatePrivateLinkConnectionRequest.builder()
                .region(request.region().providerName())
                .build();
        return service(api.createPrivateLinkConnection(project, body, null));
    }

    @Override
    public PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id) {
        return service(api.getPrivateLinkConnection(project, id.value(), null));
    }

    @Override
    public List<PrivateEndpointService> listServices(CloudProvider provider) {
        // A bare array whatever the paging parameters say (seed 003), so none are sent.
        return ListedItems.read(
                api.listPrivateLinkConnections(project, null, null, null, null), LegacyPrivateEndpointCalls::service);
    }

    @Override
    public void deleteService(CloudProvider provider, EndpointServiceId id) {
        api.deletePrivateLinkConnection(project, id.value(), null);
    }

    @Override
    public PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request) {
        CreateInterfaceEndpointRequest body = CreateInterfaceEndpointRequest.builder()
                .interfaceEndpointId(request.id().value())
                .build();
        return endpoint(request.id(), api.createInterfaceEndpoint(project, service.value(), body, null));
    }

    @Override
    public PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        return endpoint(id, api.getInterfaceEndpoint(project, service.value(), id.value(), null));
    }

    @Override
    public void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        api.deleteInterfaceEndpoint(project, service.value(), id.value(), null);
    }

    private static PrivateEndpointService service(PrivateLinkConnection connection) {
        return PrivateEndpointService.Aws.builder()
                .id(ResponseIds.service(connection.id()))
                .region(AwsRegion.ofServiceName(connection.endpointServiceName()))
                .status(ResourceStatus.of(connection.status().map(ConnectionStatus::value)))
                .errorMessage(connection.errorMessage())
                .endpointServiceName(connection.endpointServiceName())
                .interfaceEndpoints(connection.interfaceEndpoints())
                .unknownProperties(connection.unknownProperties())
                .build();
    }

    private static PrivateEndpoint endpoint(EndpointId asked, InterfaceEndpoint endpoint) {
        return PrivateEndpoint.Aws.builder()
                .id(ResponseIds.endpoint(endpoint.interfaceEndpointId(), asked))
                .status(ResourceStatus.of(endpoint.connectionStatus().map(InterfaceEndpointStatus::value)))
                .errorMessage(endpoint.errorMessage())
                .deleteRequested(endpoint.deleteRequested().orElse(false))
                .unknownProperties(endpoint.unknownProperties())
                .build();
    }
}
