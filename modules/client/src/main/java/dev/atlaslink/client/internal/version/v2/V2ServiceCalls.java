package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.ListedItems;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;

/** The services of one provider as v2 has them. */
final class V2ServiceCalls implements ServiceCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;
    private final CloudProvider provider;
    private final dev.atlaslink.api.v2.model.CloudProvider name;

    V2ServiceCalls(PrivateEndpointServicesApi api, String project, CloudProvider provider) {
        this.api = api;
        this.project = project;
        this.provider = provider;
        this.name = V2Requests.provider(provider);
    }

    @Override
    public PrivateEndpointService create(PrivateEndpointServiceRequest request) {
        return V2ServiceResults.of(
                provider, api.createGroupPrivateEndpointEndpointService(project, V2Requests.service(request)));
    }

    @Override
    public PrivateEndpointService get(EndpointServiceId id) {
        return V2ServiceResults.of(provider, api.getGroupPrivateEndpointEndpointService(project, name, id.value()));
    }

    @Override
    public PageReader<PrivateEndpointService> pages() {
        return number -> ListedItems.page(
                api.listGroupPrivateEndpointEndpointService(project, name),
                service -> V2ServiceResults.of(provider, service));
    }

    @Override
    public PrivateEndpointService update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        return V2ServiceResults.of(
                provider,
                api.updateGroupPrivateEndpointEndpointService(project, id.value(), V2Requests.update(change)));
    }

    @Override
    public void delete(EndpointServiceId id) {
        api.deleteGroupPrivateEndpointEndpointService(project, name, id.value());
    }
}
