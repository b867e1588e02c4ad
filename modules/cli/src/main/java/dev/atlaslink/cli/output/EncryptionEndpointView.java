package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import java.util.Map;

/** Shows a private endpoint for encryption at rest. */
public final class EncryptionEndpointView {
    private EncryptionEndpointView() {}

    /**
     * Lists the properties of an endpoint.
     *
     * @param endpoint of either provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(EncryptionAtRestEndpoint endpoint) {
        Map<String, Object> view = ResourceView.of(
                endpoint.id(), endpoint.provider(), endpoint.region(), endpoint.status(), endpoint.errorMessage());
        view.put("connectionName", endpoint.connectionName().orElse(null));
        return view;
    }
}
