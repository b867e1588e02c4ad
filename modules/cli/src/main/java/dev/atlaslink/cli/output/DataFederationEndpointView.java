package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.DataFederationEndpoint;
import java.util.Map;

/** Shows a private endpoint for data federation. */
public final class DataFederationEndpointView {
    private DataFederationEndpointView() {}

    /**
     * Lists the properties of an endpoint.
     *
     * @param endpoint of either provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(DataFederationEndpoint endpoint) {
        Map<String, Object> view = ResourceView.of(
                endpoint.id(), endpoint.provider(), endpoint.region(), endpoint.status(), endpoint.errorMessage());
        view.put("comment", endpoint.comment().orElse(null));
        view.put("dnsName", endpoint.dnsName().orElse(null));
        view.put("ipAddress", endpoint.ipAddress().orElse(null));
        view.put("azureLinkId", endpoint.azureLinkId().orElse(null));
        return view;
    }
}
