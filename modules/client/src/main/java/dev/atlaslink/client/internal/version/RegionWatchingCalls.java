package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.pipeline.UnknownRegions;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import java.util.List;

/** Watches for regions that the client does not know, on their way to Atlas and back; changes nothing. */
final class RegionWatchingCalls implements PrivateEndpointCalls {
    private final PrivateEndpointCalls calls;
    private final UnknownRegions regions;

    RegionWatchingCalls(PrivateEndpointCalls calls, UnknownRegions regions) {
        this.calls = calls;
        this.regions = regions;
    }

    @Override
    public ApiVersion version() {
        return calls.version();
    }

    @Override
    public PrivateEndpointService createService(PrivateEndpointServiceRequest request) {
        regions.see(request.region());
        if (request instanceof PrivateEndpointServiceRequest.Aws aws) {
            aws.supportedRemoteRegions().forEach(regions::see);
        }
        return seen(calls.createService(request));
    }

    @Override
    public PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id) {
        return seen(calls.getService(provider, id));
    }

    @Override
    public List<PrivateEndpointService> listServices(CloudProvider provider) {
        List<PrivateEndpointService> services = calls.listServices(provider);
        services.forEach(this::seen);
        return services;
    }

    @Override
    public PrivateEndpointService updateService(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        change.supportedRemoteRegions().forEach(regions::see);
        return seen(calls.updateService(id, change));
    }

    @Override
    public void deleteService(CloudProvider provider, EndpointServiceId id) {
        calls.deleteService(provider, id);
    }

    @Override
    public PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request) {
        return calls.createEndpoint(service, request);
    }

    @Override
    public PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        return calls.getEndpoint(provider, service, id);
    }

    @Override
    public void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        calls.deleteEndpoint(provider, service, id);
    }

    private PrivateEndpointService seen(PrivateEndpointService service) {
        service.region().ifPresent(regions::see);
        if (service instanceof PrivateEndpointService.Aws aws) {
            aws.supportedRemoteRegions().forEach(regions::see);
        }
        return service;
    }
}
