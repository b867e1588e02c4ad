package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ConnectionStrings;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnectionString;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a cluster. */
public final class ClusterView {
    /** What a list shows in short. */
    public static final Columns COLUMNS = new Columns(List.of("name", "status", "clusterType", "mongoDbVersion"));

    private ClusterView() {}

    /**
     * Lists the properties of a cluster.
     *
     * @param cluster of any version
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(Cluster cluster) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", cluster.name().value());
        view.put("id", cluster.id().orElse(null));
        view.put("status", cluster.status().value());
        view.put("clusterType", cluster.clusterType().orElse(null));
        view.put("mongoDbVersion", cluster.mongoDbVersion().orElse(null));
        view.put("paused", cluster.paused().orElse(null));
        view.put("createDate", cluster.createDate().map(Instant::toString).orElse(null));
        view.put("connectionStrings", strings(cluster.connectionStrings()));
        return view;
    }

    private static Map<String, Object> strings(ConnectionStrings strings) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("standard", strings.standard().orElse(null));
        view.put("standardSrv", strings.standardSrv().orElse(null));
        view.put("peering", strings.peering().orElse(null));
        view.put("peeringSrv", strings.peeringSrv().orElse(null));
        view.put(
                "privateEndpoints",
                strings.privateEndpoints().stream().map(ClusterView::whole).toList());
        return view;
    }

    private static Map<String, Object> whole(PrivateConnectionString through) {
        Map<String, Object> view = of(through);
        view.put(
                "endpointIds",
                through.endpointIds().stream().map(EndpointId::value).toList());
        return view;
    }

    /** Lists the strings through a private endpoint. */
    static Map<String, Object> of(PrivateConnectionString through) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("connectionString", through.connectionString().orElse(null));
        view.put("srvConnectionString", through.srvConnectionString().orElse(null));
        view.put(
                "srvShardOptimizedConnectionString",
                through.srvShardOptimizedConnectionString().orElse(null));
        return view;
    }
}
