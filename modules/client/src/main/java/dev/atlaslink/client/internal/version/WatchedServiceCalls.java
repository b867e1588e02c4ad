package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.internal.family.WatchedCalls;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.function.Consumer;

/** Watches the regions of services, of which those of AWS have remote ones. */
final class WatchedServiceCalls
        extends WatchedCalls<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId>
        implements ServiceCalls {
    private static final Variants<PrivateEndpointServiceRequest, Void, List<Region>> ASKED_REMOTE =
            Variants.<PrivateEndpointServiceRequest, Void, List<Region>>of(PrivateEndpointServiceRequest.class)
                    .when(PrivateEndpointServiceRequest.Aws.class, (aws, none) -> aws.supportedRemoteRegions())
                    .when(PrivateEndpointServiceRequest.Azure.class, (azure, none) -> List.of())
                    .when(PrivateEndpointServiceRequest.Gcp.class, (gcp, none) -> List.of())
                    .build();

    private static final Variants<PrivateEndpointService, Void, List<Region>> REMOTE =
            Variants.<PrivateEndpointService, Void, List<Region>>of(PrivateEndpointService.class)
                    .when(PrivateEndpointService.Aws.class, (aws, none) -> aws.supportedRemoteRegions())
                    .when(PrivateEndpointService.Azure.class, (azure, none) -> List.of())
                    .when(PrivateEndpointService.Gcp.class, (gcp, none) -> List.of())
                    .when(PrivateEndpointService.Unrecognized.class, (unrecognized, none) -> List.of())
                    .build();

    private final ServiceCalls calls;
    private final Consumer<Region> watcher;

    WatchedServiceCalls(ServiceCalls calls, Consumer<Region> watcher) {
        super(
                calls,
                (request, sees) -> {
                    sees.accept(request.region());
                    ASKED_REMOTE.apply(request, null).forEach(sees);
                },
                (service, sees) -> {
                    service.region().ifPresent(sees);
                    REMOTE.apply(service, null).forEach(sees);
                },
                watcher);
        this.calls = calls;
        this.watcher = watcher;
    }

    @Override
    public PrivateEndpointService update(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        change.supportedRemoteRegions().forEach(watcher);
        return seen(calls.update(id, change));
    }
}
