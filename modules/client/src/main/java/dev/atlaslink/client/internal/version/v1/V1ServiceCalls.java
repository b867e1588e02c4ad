package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.ListedItems;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;

/** The services of one provider as the later v1.0 generation has them: "endpoint services". */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class V1ServiceCalls implements ServiceCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;
    private final CloudProvider provider;
    private final dev.atlaslink.api.v1.model.CloudProvider name;

    V1ServiceCalls(PrivateEndpointServicesApi api, String project, CloudProvider provider) {
        this.api = api;
        this.project = project;
        this.provider = provider;
        this.name = V1Requests.provider(provider);
    }

    @Override
    public PrivateEndpointService create(PrivateEndpointServiceRequest request) {
        return V1ServiceResults.of(provider, api.createEndpointService(project, V1Requests.service(request)));
    }

    @Override
    public PrivateEndpointService get(EndpointServiceId id) {
        return V1ServiceResults.of(provider, api.getEndpointService(project, name, id.value()));
    }

    @Override
    public PageReader<PrivateEndpointService> pages() {
        return number -> ListedItems.page(
                api.listEndpointServices(project, name), service -> V1ServiceResults.of(provider, service));
    }

    @Override
    public PrivateEndpointService update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        throw Capability.UPDATE_OF_SERVICES.refusal(ApiVersion.V1);
    }

    @Override
    public void delete(EndpointServiceId id) {
        api.deleteEndpointService(project, name, id.value());
    }
}
