package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;

/** The endpoints of one service as v2 has them. */
final class V2EndpointCalls implements ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    private final PrivateEndpointServicesApi api;
    private final String project;
    private final CloudProvider provider;
    private final dev.atlaslink.api.v2.model.CloudProvider name;
    private final String service;

    V2EndpointCalls(PrivateEndpointServicesApi api, String project, CloudProvider provider, EndpointServiceId service) {
        this.api = api;
        this.project = project;
        this.provider = provider;
        this.name = V2Requests.provider(provider);
        this.service = service.value();
    }

    @Override
    public PrivateEndpoint create(PrivateEndpointRequest request) {
        return V2EndpointResults.of(
                provider,
                request.id(),
                api.createGroupPrivateEndpointEndpointServiceEndpoint(
                        project, name, service, V2Requests.endpoint(request)));
    }

    @Override
    public PrivateEndpoint get(EndpointId id) {
        return V2EndpointResults.of(
                provider, id, api.getGroupPrivateEndpointEndpointServiceEndpoint(project, name, service, id.value()));
    }

    @Override
    public void delete(EndpointId id) {
        api.deleteGroupPrivateEndpointEndpointServiceEndpoint(project, name, service, id.value());
    }
}
