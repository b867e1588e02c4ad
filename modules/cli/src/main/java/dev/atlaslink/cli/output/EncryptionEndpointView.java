package dev.atlaslink.cli.output;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.Region;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows a private endpoint for encryption at rest. */
public final class EncryptionEndpointView {
    private EncryptionEndpointView() {}

    /**
     * Lists the properties of the resource that an operation follows.
     *
     * @param operation finished or not
     * @return names and values as last seen
     */
    public static Map<String, Object> of(Operation<EncryptionAtRestEndpoint> operation) {
        return of(operation.current());
    }

    /**
     * Lists the properties of an endpoint.
     *
     * @param endpoint of either provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(EncryptionAtRestEndpoint endpoint) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", endpoint.id().value());
        view.put("provider", endpoint.provider().name());
        view.put("regionName", endpoint.region().map(Region::atlasName).orElse(null));
        view.put(
                "providerRegionName",
                endpoint.region().map(Region::providerName).orElse(null));
        view.put("status", endpoint.status().value());
        view.put("errorMessage", endpoint.errorMessage().orElse(null));
        view.put("connectionName", endpoint.connectionName().orElse(null));
        return view;
    }
}
