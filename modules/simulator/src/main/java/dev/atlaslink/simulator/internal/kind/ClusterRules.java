package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Status;
import java.time.Instant;
import java.time.LocalDate;

/** Shows clusters in the shape that each version has for them (v2 reference). */
final class ClusterRules implements ItemRules {

    private static final LocalDate SIZE_OF_EACH_SHARD = LocalDate.of(2024, 8, 5);
    private static final LocalDate REPLICATION_SPECS = LocalDate.of(2023, 2, 1);
    private static final double DISK_SIZE_GB = 10;
    private static final String INSTANCE_SIZE = "M10";
    private static final int NODES = 3;
    private static final int PRIORITY = 7;

    @Override
    public String idName() {
        return "name";
    }

    @Override
    public ObjectNode created(Call call) {
        throw new IllegalStateException("No request creates a cluster here");
    }

    @Override
    public void requireDeletable(Item cluster, Instant now) {
        throw new IllegalStateException("No request deletes a cluster here");
    }

    @Override
    public ObjectNode view(Item cluster, Call call) {
        ObjectNode given = cluster.attributes();
        String projectId = call.requireProject().id();
        ClusterHosts hosts = ClusterHosts.of(projectId, cluster);
        Status status = cluster.progress().status(call.now());
        ObjectNode view = Json.object();
        view.put("clusterType", ClusterHosts.type(cluster));
        // Empty while there is nothing to connect to (recorded response).
        view.set("connectionStrings", status == Status.CREATING ? Json.object() : hosts.connectionStrings(call));
        view.put("createDate", given.path("createDate").asText("2026-01-01T00:00:00Z"));
        view.put("groupId", projectId);
        view.put("id", CloudNames.clusterId(projectId, cluster.id()));
        view.put("mongoDBVersion", given.path("mongoDBVersion").asText("8.0.12"));
        view.put("name", cluster.id());
        view.put("paused", given.path("paused").asBoolean());
        view.put("stateName", status.name());
        LocalDate version = call.version().orElse(SIZE_OF_EACH_SHARD);
        if (version.isBefore(REPLICATION_SPECS)) {
            addSettings(view, cluster);
            if (status != Status.CREATING) {
                view.put("mongoURI", hosts.standard());
                view.put("srvAddress", hosts.standardSrv());
            }
        } else {
            addSpecs(view, cluster, version.isBefore(SIZE_OF_EACH_SHARD));
        }
        return view;
    }

    private static void addSettings(ObjectNode view, Item cluster) {
        view.put("diskSizeGB", DISK_SIZE_GB).put("numShards", 1).put("replicationFactor", NODES);
        view.putObject("providerSettings")
                .put("instanceSizeName", INSTANCE_SIZE)
                .put("providerName", cluster.provider().orElseThrow().name())
                .put("regionName", cluster.regionName().orElseThrow());
    }

    /** The size stands above the shards at first, and in each of them later. */
    private static void addSpecs(ObjectNode view, Item cluster, boolean oneSize) {
        ObjectNode spec = view.putArray("replicationSpecs").addObject();
        ObjectNode region = spec.putArray("regionConfigs").addObject();
        ObjectNode nodes = region.putObject("electableSpecs")
                .put("instanceSize", INSTANCE_SIZE)
                .put("nodeCount", NODES);
        if (oneSize) {
            view.put("diskSizeGB", DISK_SIZE_GB);
            spec.put("numShards", 1);
        } else {
            nodes.put("diskSizeGB", DISK_SIZE_GB);
        }
        region.put("priority", PRIORITY)
                .put("providerName", cluster.provider().orElseThrow().name())
                .put("regionName", cluster.regionName().orElseThrow());
    }

    @Override
    public ApiException absent(String name, Call call) {
        return ErrorCode.CLUSTER_NOT_FOUND.with(name, call.requireProject().id());
    }
}
