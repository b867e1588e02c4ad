package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Map;
import java.util.Optional;

/** Keeps what no variant of the specification fits. */
public final class UnrecognizedResults {
    private UnrecognizedResults() {}

    public static PrivateEndpointService service(CloudProvider asked, Map<String, Object> properties) {
        return PrivateEndpointService.Unrecognized.builder()
                .id(ResponseIds.service(text(properties, "id").orElse(null)))
                .provider(asked)
                .status(status(properties))
                .unknownProperties(properties)
                .build();
    }

    public static PrivateEndpoint endpoint(CloudProvider asked, EndpointId id, Map<String, Object> properties) {
        return PrivateEndpoint.Unrecognized.builder()
                .id(id)
                .provider(asked)
                .status(status(properties))
                .unknownProperties(properties)
                .build();
    }

    private static ResourceStatus status(Map<String, Object> properties) {
        return ResourceStatus.of(text(properties, "status").or(() -> text(properties, "connectionStatus")));
    }

    public static Optional<String> text(Map<String, Object> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(Object::toString);
    }
}
