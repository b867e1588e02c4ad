package dev.atlaslink.client;

import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterConnection;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnection;
import java.util.Optional;

/**
 * Reads the clusters of one project, where private connections end; v2 only (v2 reference).
 *
 * <p>The calls ask for the newest version that the {@linkplain CallOptions#resourceDate resource date} allows: 2023-01-01 and
 * 2023-02-01, which Atlas removes on 2027-07-01 and which say so to the {@link AtlasObserver}, or 2024-08-05. What they return
 * is the same.
 */
public interface Clusters {
    /**
     * Reads one cluster.
     *
     * @param name of the cluster
     * @return the cluster as it is now
     * @throws dev.atlaslink.client.error.NotFoundException if the project has none of the name
     */
    Cluster get(ClusterName name);

    /**
     * Reads one cluster.
     *
     * @param name of the cluster
     * @return the cluster as it is now
     * @throws IllegalArgumentException if no cluster can have the name
     * @throws dev.atlaslink.client.error.NotFoundException if the project has none of the name
     */
    default Cluster get(String name) {
        return get(ClusterName.of(name));
    }

    /**
     * Looks for a cluster.
     *
     * @param name of the cluster
     * @return empty if the project has none of the name
     */
    Optional<Cluster> find(ClusterName name);

    /**
     * Lists the clusters of the project.
     *
     * @return fetched page by page while one iterates
     */
    AtlasList<Cluster> list();

    /**
     * Follows a cluster until it is IDLE: until a creation or change is done, whoever asked for it.
     *
     * @param name of the cluster
     * @return the operation, with the cluster as it is now
     * @throws dev.atlaslink.client.error.NotFoundException if the project has none of the name
     */
    Operation<Cluster> untilIdle(ClusterName name);

    /**
     * Follows a cluster until it is IDLE and tells how to connect to it through a private endpoint. Atlas tells that some time
     * after the endpoint is AVAILABLE, and meanwhile the cluster is UPDATING. An endpoint in a region or at a provider in
     * which the cluster has no node never leads to it.
     *
     * @param name of the cluster
     * @param endpoint of the project
     * @return the operation, with the cluster as it is now; see {@code connectionStrings().through(endpoint)}
     * @throws dev.atlaslink.client.error.NotFoundException if the project has none of the name
     */
    Operation<Cluster> untilReachable(ClusterName name, EndpointId endpoint);

    /**
     * Makes a private connection and leads it to a cluster: looks for the cluster, makes the connection, and waits until the
     * cluster is IDLE and tells how to connect to it through the endpoint.
     *
     * @param name of the cluster
     * @param connection such as {@link PrivateEndpointServices#connect} returns; not waited for elsewhere
     * @return nothing is sent before somebody waits; the steps of the connection are among its own
     */
    Connecting<ClusterConnection> connect(ClusterName name, Connecting<PrivateConnection> connection);
}
