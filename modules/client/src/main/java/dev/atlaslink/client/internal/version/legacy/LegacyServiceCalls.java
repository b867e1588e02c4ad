package dev.atlaslink.client.internal.version.legacy;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v1.model.ConnectionStatus;
import dev.atlaslink.api.v1.model.CreatePrivateLinkConnectionRequest;
import dev.atlaslink.api.v1.model.PrivateLinkConnection;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.AwsRegion;
import dev.atlaslink.client.internal.version.shared.ListedItems;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.ResourceStatus;

/** The services of AWS as the oldest generation has them: "PrivateLink connections". */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class LegacyServiceCalls implements ServiceCalls {
    private final PrivateLinkConnectionsApi api;
    private final String project;

    LegacyServiceCalls(PrivateLinkConnectionsApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public PrivateEndpointService create(PrivateEndpointServiceRequest request) {
        CreatePrivateLinkConnectionRequest body = CreatePrivateLinkConnectionRequest.builder()
                .region(request.region().providerName())
                .build();
        return result(api.createPrivateLinkConnection(project, body));
    }

    @Override
    public PrivateEndpointService get(EndpointServiceId id) {
        return result(api.getPrivateLinkConnection(project, id.value()));
    }

    /** A bare array whatever the paging parameters say (Atlas v1.0 reference), so none are sent. */
    @Override
    public PageReader<PrivateEndpointService> pages() {
        return number ->
                ListedItems.page(api.listPrivateLinkConnections(project, null, null, null), LegacyServiceCalls::result);
    }

    @Override
    public PrivateEndpointService update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        throw Capability.UPDATE_OF_SERVICES.refusal(ApiVersion.V1_LEGACY);
    }

    @Override
    public void delete(EndpointServiceId id) {
        api.deletePrivateLinkConnection(project, id.value());
    }

    private static PrivateEndpointService result(PrivateLinkConnection connection) {
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
}
