package dev.atlaslink.benchmarks.client;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.benchmarks.json.Responses;

/** The generated interface, whoever implements it. */
final class GeneratedCaller implements Caller {

    private final PrivateEndpointServicesApi api;

    GeneratedCaller(PrivateEndpointServicesApi api) {
        this.api = api;
    }

    @Override
    public int one() {
        AwsEndpointService service = (AwsEndpointService)
                api.getGroupPrivateEndpointEndpointService(Responses.project(), CloudProvider.AWS, Responses.id());
        return service.id().isEmpty() ? 0 : 1;
    }

    @Override
    public int list() {
        return api.listGroupPrivateEndpointEndpointService(Responses.project(), CloudProvider.AWS)
                .size();
    }
}
