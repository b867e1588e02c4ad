package dev.atlaslink.client.internal.version.legacy;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v1.model.CreateInterfaceEndpointRequest;
import dev.atlaslink.api.v1.model.InterfaceEndpoint;
import dev.atlaslink.api.v1.model.InterfaceEndpointStatus;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.ResourceStatus;

/** The endpoints of one service as the oldest generation has them: "interface endpoints". */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class LegacyEndpointCalls implements ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    private final PrivateLinkConnectionsApi api;
    private final String project;
    private final String service;

    LegacyEndpointCalls(PrivateLinkConnectionsApi api, String project, EndpointServiceId service) {
        this.api = api;
        this.project = project;
        this.service = service.value();
    }

    @Override
    public PrivateEndpoint create(PrivateEndpointRequest request) {
        CreateInterfaceEndpointRequest body = CreateInterfaceEndpointRequest.builder()
                .interfaceEndpointId(request.id().value())
                .build();
        return result(request.id(), api.createInterfaceEndpoint(project, service, body));
    }

    @Override
    public PrivateEndpoint get(EndpointId id) {
        return result(id, api.getInterfaceEndpoint(project, service, id.value()));
    }

    @Override
    public void delete(EndpointId id) {
        api.deleteInterfaceEndpoint(project, service, id.value());
    }

    private static PrivateEndpoint result(EndpointId asked, InterfaceEndpoint endpoint) {
        return PrivateEndpoint.Aws.builder()
                .id(ResponseIds.endpoint(endpoint.interfaceEndpointId(), asked))
                .status(ResourceStatus.of(endpoint.connectionStatus().map(InterfaceEndpointStatus::value)))
                .errorMessage(endpoint.errorMessage())
                .deleteRequested(endpoint.deleteRequested().orElse(false))
                .unknownProperties(endpoint.unknownProperties())
                .build();
    }
}
