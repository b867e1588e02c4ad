package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;

/** The endpoints of one service as the later v1.0 generation has them. */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class V1EndpointCalls implements ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    private final PrivateEndpointServicesApi api;
    private final String project;
    private final CloudProvider provider;
    private final dev.atlaslink.api.v1.model.CloudProvider name;
    private final String service;

    V1EndpointCalls(PrivateEndpointServicesApi api, String project, CloudProvider provider, EndpointServiceId service) {
        this.api = api;
        this.project = project;
        this.provider = provider;
        this.name = V1Requests.provider(provider);
        this.service = service.value();
    }

    @Override
    public PrivateEndpoint create(PrivateEndpointRequest request) {
        return V1EndpointResults.of(
                provider, request.id(), api.createEndpoint(project, name, service, V1Requests.endpoint(request)));
    }

    @Override
    public PrivateEndpoint get(EndpointId id) {
        return V1EndpointResults.of(provider, id, api.getEndpoint(project, name, service, id.value()));
    }

    @Override
    public void delete(EndpointId id) {
        api.deleteEndpoint(project, name, service, id.value());
    }
}
