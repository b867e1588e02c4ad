package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.internal.family.WatchedCalls;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Watches the regions of services, of which those of AWS have remote ones. */
final class WatchedServiceCalls
        extends WatchedCalls<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId>
        implements ServiceCalls {
    private static final Variants<PrivateEndpointServiceRequest, Void, Stream<Region>> ASKED_REMOTE =
            Variants.<PrivateEndpointServiceRequest, Void, Stream<Region>>of(PrivateEndpointServiceRequest.class)
                    .when(PrivateEndpointServiceRequest.Aws.class, (aws, none) -> aws.supportedRemoteRegions().stream())
                    .when(PrivateEndpointServiceRequest.Azure.class, (azure, none) -> Stream.empty())
                    .when(PrivateEndpointServiceRequest.Gcp.class, (gcp, none) -> Stream.empty())
                    .build();

    private static final Variants<PrivateEndpointService, Void, Stream<Region>> REMOTE =
            Variants.<PrivateEndpointService, Void, Stream<Region>>of(PrivateEndpointService.class)
                    .when(PrivateEndpointService.Aws.class, (aws, none) -> aws.supportedRemoteRegions().stream())
                    .when(PrivateEndpointService.Azure.class, (azure, none) -> Stream.empty())
                    .when(PrivateEndpointService.Gcp.class, (gcp, none) -> Stream.empty())
                    .when(PrivateEndpointService.Unrecognized.class, (unrecognized, none) -> Stream.empty())
                    .build();

    private final ServiceCalls calls;
    private final Consumer<Region> watcher;

    WatchedServiceCalls(ServiceCalls calls, Consumer<Region> watcher) {
        super(
                calls,
                request -> Stream.concat(Stream.of(request.region()), ASKED_REMOTE.apply(request, null)),
                service -> Stream.concat(service.region().stream(), REMOTE.apply(service, null)),
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
