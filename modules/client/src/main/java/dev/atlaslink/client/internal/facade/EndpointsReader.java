package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the endpoints of a service one by one, since Atlas lists no more than their ids, in the service. */
final class EndpointsReader implements PageReader<PrivateEndpoint> {
    private final Supplier<List<EndpointId>> service;
    private final Function<EndpointId, Optional<PrivateEndpoint>> find;
    private List<EndpointId> ids = List.of();

    EndpointsReader(Supplier<List<EndpointId>> service, Function<EndpointId, Optional<PrivateEndpoint>> find) {
        this.service = service;
        this.find = find;
    }

    @Override
    public Page<PrivateEndpoint> read(int number) {
        if (number == 1) {
            ids = service.get();
        }
        if (ids.isEmpty()) {
            return Page.only(List.of());
        }
        // One that went away since the service was read is not there to be listed.
        return new Page<>(find.apply(ids.get(number - 1)).stream().toList(), number == ids.size());
    }
}
