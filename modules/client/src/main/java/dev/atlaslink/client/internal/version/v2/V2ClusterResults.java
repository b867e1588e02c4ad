package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.ClusterConnectionStrings;
import dev.atlaslink.api.v2.model.ClusterEndpointProcess;
import dev.atlaslink.api.v2.model.ClusterPrivateEndpoint;
import dev.atlaslink.api.v2.model.ClusterState;
import dev.atlaslink.api.v2.model.ClusterType;
import dev.atlaslink.api.v2.model.ClusterV20230101;
import dev.atlaslink.api.v2.model.ClusterV20230201;
import dev.atlaslink.api.v2.model.ClusterV20240805;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ConnectionStrings;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnectionString;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts v2's clusters, in any of their shapes, into the facade's result. */
final class V2ClusterResults {
    private V2ClusterResults() {}

    static Cluster of(ClusterV20230101 cluster) {
        return common(cluster.name(), cluster.stateName(), cluster.clusterType(), cluster.connectionStrings())
                .id(cluster.id())
                .mongoDbVersion(cluster.mongoDBVersion())
                .paused(cluster.paused())
                .createDate(cluster.createDate())
                .unknownProperties(cluster.unknownProperties())
                .build();
    }

    static Cluster of(ClusterV20230201 cluster) {
        return common(cluster.name(), cluster.stateName(), cluster.clusterType(), cluster.connectionStrings())
                .id(cluster.id())
                .mongoDbVersion(cluster.mongoDBVersion())
                .paused(cluster.paused())
                .createDate(cluster.createDate())
                .unknownProperties(cluster.unknownProperties())
                .build();
    }

    static Cluster of(ClusterV20240805 cluster) {
        return common(cluster.name(), cluster.stateName(), cluster.clusterType(), cluster.connectionStrings())
                .id(cluster.id())
                .mongoDbVersion(cluster.mongoDBVersion())
                .paused(cluster.paused())
                .createDate(cluster.createDate())
                .unknownProperties(cluster.unknownProperties())
                .build();
    }

    private static Cluster.Builder common(
            Optional<String> name,
            Optional<ClusterState> state,
            Optional<ClusterType> type,
            Optional<ClusterConnectionStrings> strings) {
        Cluster.Builder cluster = Cluster.builder();
        cluster.name(ResponseIds.cluster(name.orElse(null)))
                .status(ResourceStatus.of(state.map(ClusterState::value)))
                .clusterType(type.map(ClusterType::value));
        strings.map(V2ClusterResults::strings).ifPresent(cluster::connectionStrings);
        return cluster;
    }

    private static ConnectionStrings strings(ClusterConnectionStrings strings) {
        List<PrivateConnectionString> all = new ArrayList<>();
        strings.privateEndpoint().forEach(through -> all.add(through(through)));
        TreeSet<String> links = new TreeSet<>(strings.awsPrivateLink().keySet());
        links.addAll(strings.awsPrivateLinkSrv().keySet());
        links.forEach(id -> {
            EndpointId endpoint = ResponseIds.endpoint(id);
            if (all.stream().noneMatch(through -> through.endpointIds().contains(endpoint))) {
                all.add(PrivateConnectionString.builder()
                        .addEndpointIds(endpoint)
                        .connectionString(
                                Optional.ofNullable(strings.awsPrivateLink().get(id)))
                        .srvConnectionString(
                                Optional.ofNullable(strings.awsPrivateLinkSrv().get(id)))
                        .build());
            }
        });
        return ConnectionStrings.builder()
                .standard(strings.standard())
                .standardSrv(strings.standardSrv())
                .peering(strings.privateProperty())
                .peeringSrv(strings.privateSrv())
                .privateEndpoints(all)
                .build();
    }

    private static PrivateConnectionString through(ClusterPrivateEndpoint through) {
        return PrivateConnectionString.builder()
                .endpointIds(through.endpoints().stream()
                        .flatMap(member -> member.endpointId().stream())
                        .map(ResponseIds::endpoint)
                        .toList())
                .connectionString(through.connectionString())
                .srvConnectionString(through.srvConnectionString())
                .srvShardOptimizedConnectionString(through.srvShardOptimizedConnectionString())
                .type(through.type().map(ClusterEndpointProcess::value))
                .build();
    }
}
