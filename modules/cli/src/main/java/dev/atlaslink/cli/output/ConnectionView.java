package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.ClusterConnection;
import dev.atlaslink.client.model.PrivateConnection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows both ends of a private connection. */
public final class ConnectionView {
    private ConnectionView() {}

    /**
     * Lists the properties of the endpoint, and to which service it belongs.
     *
     * @param connection of any provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(PrivateConnection connection) {
        Map<String, Object> view = new LinkedHashMap<>(EndpointView.of(connection.endpoint()));
        view.put("serviceId", connection.service().id().toString());
        return view;
    }

    /**
     * Lists the properties of the endpoint, its service, and how to reach a cluster through it.
     *
     * @param made to a cluster
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(ClusterConnection made) {
        Map<String, Object> view = of(made.connection());
        view.put("cluster", made.cluster().name().value());
        view.putAll(ClusterView.of(made.connectionString()));
        return view;
    }
}
