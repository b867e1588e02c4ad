package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Map;
import java.util.Optional;

/** Keeps what no variant of the specification fits. */
final class UnrecognizedResults {
    private UnrecognizedResults() {}

    static PrivateEndpointService service(CloudProvider asked, Map<String, Object> properties) {
        return new PrivateEndpointService.Unrecognized(
                ResponseIds.service(text(properties, "id").orElse(null)), asked, status(properties), properties);
    }

    static PrivateEndpoint endpoint(CloudProvider asked, EndpointId id, Map<String, Object> properties) {
        return new PrivateEndpoint.Unrecognized(id, asked, status(properties), properties);
    }

    private static ResourceStatus status(Map<String, Object> properties) {
        return ResourceStatus.of(text(properties, "status").or(() -> text(properties, "connectionStatus")));
    }

    static Optional<String> text(Map<String, Object> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(Object::toString);
    }
}
