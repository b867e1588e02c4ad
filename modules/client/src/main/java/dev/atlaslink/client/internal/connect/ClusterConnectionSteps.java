package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterConnection;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnection;

/** Cluster, private connection, connection string. */
record ClusterConnectionSteps(Clusters clusters, ClusterName name, Connecting<PrivateConnection> connection)
        implements Steps<ClusterConnection> {
    @Override
    public ClusterConnection take(Run run) {
        run.begin(ConnectStep.CLUSTER);
        Cluster there = clusters.get(name);

        PrivateConnection made = run.await(connection);
        run.serviceIs(made.service().id().value());
        EndpointId endpoint = made.endpoint().id();
        run.endpointIs(endpoint.value());

        run.begin(ConnectStep.CONNECTION_STRING);
        Operation<Cluster> reachable = clusters.untilReachable(there.name(), endpoint);
        Cluster cluster = run.await(reachable);
        return ClusterConnection.builder()
                .connection(made)
                .cluster(cluster)
                .connectionString(cluster.connectionStrings().through(endpoint).orElseThrow())
                .build();
    }
}
