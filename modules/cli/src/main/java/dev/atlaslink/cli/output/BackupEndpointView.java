package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.Region;
import java.util.Map;

/** Shows a private endpoint for backups. */
public final class BackupEndpointView {
    private BackupEndpointView() {}

    /**
     * Lists the properties of an endpoint.
     *
     * @param endpoint of AWS
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(BackupEndpoint endpoint) {
        Map<String, Object> view = ResourceView.of(
                endpoint.id(), endpoint.provider(), endpoint.region(), endpoint.status(), endpoint.errorMessage());
        view.put("vpcRegionName", endpoint.vpcRegion().map(Region::atlasName).orElse(null));
        view.put("connectionName", endpoint.connectionName().orElse(null));
        return view;
    }
}
