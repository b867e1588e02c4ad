package dev.atlaslink.endtoend.wire;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Creates services with each generation, and tells which of them its list then has. Loaded by its name. */
public final class LoadedProgram implements Function<Map<String, String>, List<String>> {
    private static final Map<ApiVersion, List<PrivateEndpointServiceRequest>> REQUESTS = Map.of(
            ApiVersion.V1_LEGACY,
            List.of(PrivateEndpointServiceRequest.aws("us-east-1")),
            ApiVersion.V1,
            List.of(
                    PrivateEndpointServiceRequest.aws("us-east-2"),
                    PrivateEndpointServiceRequest.azure("eastus"),
                    PrivateEndpointServiceRequest.gcp("us-east1")),
            ApiVersion.V2,
            List.of(
                    PrivateEndpointServiceRequest.aws("us-west-1"),
                    PrivateEndpointServiceRequest.azure("eastus2"),
                    PrivateEndpointServiceRequest.gcp("us-central1")));

    @Override
    public List<String> apply(Map<String, String> environment) {
        List<String> seen = new ArrayList<>();
        try (AtlasClient atlas = AtlasClient.builder().environment(environment).build()) {
            REQUESTS.forEach((version, requests) -> {
                PrivateEndpointServices services =
                        atlas.project().withApiVersion(version).privateEndpointServices();
                List<String> created = requests.stream()
                        .map(request -> services.create(request).id())
                        .toList();
                services.list().stream()
                        .filter(service -> created.contains(service.id().toString()))
                        .forEach(service -> seen.add(version + " " + service.provider()));
            });
        }
        return seen;
    }
}
