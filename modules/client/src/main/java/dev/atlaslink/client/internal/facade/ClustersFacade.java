package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.family.Lookup;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.operation.PollTarget;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.shared.ClusterCalls;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterConnection;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnection;
import java.util.Optional;
import java.util.function.Predicate;

/** Clusters over the calls of the generation that has them. Those who wait for any of a project share its list. */
final class ClustersFacade implements Clusters {
    private static final String KIND = "cluster";

    private final ClusterCalls calls;
    private final Operations operations;
    private final Recipes recipes;

    ClustersFacade(ClusterCalls calls, Operations operations, Recipes recipes) {
        this.calls = calls;
        this.operations = operations;
        this.recipes = recipes;
    }

    @Override
    public Cluster get(ClusterName name) {
        return read("get", name);
    }

    @Override
    public Optional<Cluster> find(ClusterName name) {
        return Lookup.orEmpty(() -> read("find", name));
    }

    @Override
    public AtlasList<Cluster> list() {
        return new PagedList<>(() -> {
            PageReader<Cluster> pages = calls.pages();
            return number -> Action.during("list of the clusters", () -> pages.read(number));
        });
    }

    @Override
    public Operation<Cluster> untilIdle(ClusterName name) {
        return follow(name, KIND, cluster -> true);
    }

    @Override
    public Operation<Cluster> untilReachable(ClusterName name, EndpointId endpoint) {
        Required.notNull("endpoint", endpoint, "the id of a private endpoint");
        return follow(
                name,
                "connection through " + endpoint + " to the cluster",
                cluster -> cluster.connectionStrings().through(endpoint).isPresent());
    }

    @Override
    public Connecting<ClusterConnection> connect(ClusterName name, Connecting<PrivateConnection> connection) {
        return recipes.cluster(
                this, required(name), Required.notNull("connection", connection, "what makes a private connection"));
    }

    private Operation<Cluster> follow(ClusterName name, String what, Predicate<Cluster> reached) {
        Cluster first = read("follow", name);
        PollTarget<Cluster> target = new PollTarget<>(
                operations.key(KIND),
                what,
                name.value(),
                () -> snapshot(get(name)),
                Optional.of(() -> list().stream().map(ClustersFacade::snapshot)));
        return operations.untilReady(target, StatusSets.CLUSTER, reached, snapshot(first));
    }

    private Cluster read(String verb, ClusterName name) {
        return Action.during(verb + " of the cluster " + required(name), () -> calls.get(name));
    }

    private static ClusterName required(ClusterName name) {
        return Required.notNull("name", name, "the name of a cluster");
    }

    private static Snapshot<Cluster> snapshot(Cluster cluster) {
        return new Snapshot<>(cluster.name().value(), cluster, cluster.status(), Optional.empty());
    }
}
