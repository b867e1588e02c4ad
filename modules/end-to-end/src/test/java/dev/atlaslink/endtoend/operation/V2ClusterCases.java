package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.ClustersApi;
import dev.atlaslink.api.v2.model.ClusterConnectionStrings;
import dev.atlaslink.api.v2.model.ClusterState;
import dev.atlaslink.api.v2.model.ClusterV20230101;
import dev.atlaslink.api.v2.model.ClusterV20230201;
import dev.atlaslink.api.v2.model.ClusterV20240805;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Calls of v2 to clusters, in each of their versions. */
@SuppressWarnings("deprecation") // each version is called
final class V2ClusterCases {
    private V2ClusterCases() {}

    static List<OperationCase> all() {
        return List.of(
                get("2023-01-01", V2ClusterCases::get20230101),
                get("2023-02-01", V2ClusterCases::get20230201),
                get("2024-08-05", V2ClusterCases::get20240805),
                list("2023-01-01", V2ClusterCases::list20230101),
                list("2023-02-01", V2ClusterCases::list20230201),
                list("2024-08-05", V2ClusterCases::list20240805));
    }

    private static OperationCase get(String date, Consumer<Stage> call) {
        return v2("getGroupCluster", date, date)
                .sends("GET", "/clusters/{cluster}")
                .by(call);
    }

    private static OperationCase list(String date, Consumer<Stage> call) {
        return v2("listGroupClusters", date + ", all parameters", date)
                .sends(
                        "GET",
                        "/clusters?pageNum=1&itemsPerPage=100&includeCount=true&includeDeletedWithRetainedBackups=false")
                .by(call);
    }

    private static ClustersApi api(Stage stage) {
        return stage.api(ClustersApi.class);
    }

    private static void get20230101(Stage stage) {
        String name = stage.cluster();
        ClusterV20230101 cluster = api(stage).getGroupCluster(stage.project(), name);
        assertIdle(name, cluster.name(), cluster.stateName(), cluster.connectionStrings());
        assertThat(cluster.replicationFactor()).isNotEmpty();
    }

    private static void get20230201(Stage stage) {
        String name = stage.cluster();
        ClusterV20230201 cluster = api(stage).getGroupClusterV20230201(stage.project(), name);
        assertIdle(name, cluster.name(), cluster.stateName(), cluster.connectionStrings());
        assertThat(cluster.replicationSpecs()).isNotEmpty();
        assertThat(cluster.diskSizeGB()).isNotEmpty();
    }

    private static void get20240805(Stage stage) {
        String name = stage.cluster();
        ClusterV20240805 cluster = api(stage).getGroupClusterV20240805(stage.project(), name);
        assertIdle(name, cluster.name(), cluster.stateName(), cluster.connectionStrings());
        assertThat(cluster.replicationSpecs()).isNotEmpty();
    }

    private static void list20230101(Stage stage) {
        String name = stage.cluster();
        assertThat(api(stage)
                        .listGroupClusters(stage.project(), 1, 100, true, false)
                        .results())
                .anySatisfy(cluster -> assertThat(cluster.name()).contains(name));
    }

    private static void list20230201(Stage stage) {
        String name = stage.cluster();
        assertThat(api(stage)
                        .listGroupClustersV20230201(stage.project(), 1, 100, true, false)
                        .results())
                .anySatisfy(cluster -> assertThat(cluster.name()).contains(name));
    }

    private static void list20240805(Stage stage) {
        String name = stage.cluster();
        assertThat(api(stage)
                        .listGroupClustersV20240805(stage.project(), 1, 100, true, false)
                        .results())
                .anySatisfy(cluster -> assertThat(cluster.name()).contains(name));
    }

    private static void assertIdle(
            String asked,
            Optional<String> name,
            Optional<ClusterState> state,
            Optional<ClusterConnectionStrings> strings) {
        assertThat(name).contains(asked);
        assertThat(state).contains(ClusterState.IDLE);
        assertThat(strings.orElseThrow().standardSrv().orElseThrow()).startsWith("mongodb+srv://");
    }
}
