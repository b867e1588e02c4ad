package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.ClustersApi;
import dev.atlaslink.api.v2.model.ClusterPageV20230101;
import dev.atlaslink.api.v2.model.ClusterPageV20230201;
import dev.atlaslink.api.v2.model.ClusterPageV20240805;
import dev.atlaslink.client.internal.call.NewestDate;
import dev.atlaslink.client.internal.paging.LinkedPage;
import dev.atlaslink.client.internal.paging.LinkedPages;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.ClusterCalls;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The clusters of one project, in the newest version that the user's date allows. */
@SuppressWarnings("deprecation") // to speak the older versions is what it is for
final class V2ClusterCalls implements ClusterCalls {
    /** The count may lag behind, and is not asked for. */
    private static final boolean COUNT = false;

    /** What was deleted, and is there for its backups only, cannot be connected to. */
    private static final boolean DELETED_ONES = false;

    private static final NavigableMap<LocalDate, Version> VERSIONS = new TreeMap<>(Map.of(
            LocalDate.of(2023, 1, 1),
            new Version(V2ClusterCalls::get20230101, V2ClusterCalls::page20230101),
            LocalDate.of(2023, 2, 1),
            new Version(V2ClusterCalls::get20230201, V2ClusterCalls::page20230201),
            LocalDate.of(2024, 8, 5),
            new Version(V2ClusterCalls::get20240805, V2ClusterCalls::page20240805)));

    private final ClustersApi api;
    private final String project;
    private final Optional<LocalDate> resourceDate;

    V2ClusterCalls(ClustersApi api, String project, Optional<LocalDate> resourceDate) {
        this.api = api;
        this.project = project;
        this.resourceDate = resourceDate;
    }

    @Override
    public Cluster get(ClusterName name) {
        return version().get().apply(this, name.value());
    }

    @Override
    public PageReader<Cluster> pages() {
        return new LinkedPages<>("clusters", number -> version().page().apply(this, number), Cluster::name);
    }

    private Version version() {
        return NewestDate.of("clusters", VERSIONS, resourceDate);
    }

    private Cluster get20230101(String name) {
        return V2ClusterResults.of(api.getGroupCluster(project, name));
    }

    private Cluster get20230201(String name) {
        return V2ClusterResults.of(api.getGroupClusterV20230201(project, name));
    }

    private Cluster get20240805(String name) {
        return V2ClusterResults.of(api.getGroupClusterV20240805(project, name));
    }

    private LinkedPage<Cluster> page20230101(int number) {
        ClusterPageV20230101 page = api.listGroupClusters(project, number, V2Pages.SIZE, COUNT, DELETED_ONES);
        return V2Pages.page(page.results(), page.links(), page.totalCount(), V2ClusterResults::of);
    }

    private LinkedPage<Cluster> page20230201(int number) {
        ClusterPageV20230201 page = api.listGroupClustersV20230201(project, number, V2Pages.SIZE, COUNT, DELETED_ONES);
        return V2Pages.page(page.results(), page.links(), page.totalCount(), V2ClusterResults::of);
    }

    private LinkedPage<Cluster> page20240805(int number) {
        ClusterPageV20240805 page = api.listGroupClustersV20240805(project, number, V2Pages.SIZE, COUNT, DELETED_ONES);
        return V2Pages.page(page.results(), page.links(), page.totalCount(), V2ClusterResults::of);
    }

    /** The calls of one version. */
    private record Version(
            BiFunction<V2ClusterCalls, String, Cluster> get,
            BiFunction<V2ClusterCalls, Integer, LinkedPage<Cluster>> page) {}
}
