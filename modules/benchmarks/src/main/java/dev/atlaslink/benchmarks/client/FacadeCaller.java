package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.json.Responses;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;

/** Our facade. */
final class FacadeCaller implements Caller {

    private final AtlasClient client;
    private final PrivateEndpointServices services;
    private final EndpointServiceId id = EndpointServiceId.of(Responses.id());

    FacadeCaller(AtlasClient client) {
        this.client = client;
        this.services = client.project(Responses.project()).privateEndpointServices();
    }

    @Override
    public int one() {
        return services.get(CloudProvider.AWS, id).id().equals(id) ? 1 : 0;
    }

    @Override
    public int list() {
        return services.list(CloudProvider.AWS).toList().size();
    }

    @Override
    public void close() {
        client.close();
    }
}
