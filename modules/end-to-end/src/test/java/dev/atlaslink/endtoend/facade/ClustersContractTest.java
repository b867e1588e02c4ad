package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnectionString;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters are read in any version, and a wait for one ends with a private connection string. */
final class ClustersContractTest {
    private static final ClusterName ORDERS = ClusterName.of(Samples.CLUSTER);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    ClustersContractTest() {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), CloudProvider.AWS));
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void clusterIsReadAloneAndInTheList(Generation generation) {
        Clusters clusters = generation.project(atlas).clusters();
        Cluster orders = clusters.get("orders");

        assertThat(orders.name()).isEqualTo(ORDERS);
        assertThat(orders.status()).isEqualTo(ResourceStatus.IDLE);
        assertThat(orders.clusterType()).contains("REPLICASET");
        assertThat(orders.paused()).contains(false);
        assertThat(orders.connectionStrings().standardSrv().orElseThrow()).startsWith("mongodb+srv://orders.");
        assertThat(orders.connectionStrings().privateEndpoints()).isEmpty();
        assertThat(orders.unknownProperties()).isEmpty();
        assertThat(clusters.list()).containsExactly(orders);
        assertThat(clusters.find(ORDERS)).contains(orders);
        assertThat(clusters.find(ClusterName.of("other"))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> clusters.get("other"))
                .withMessageContainingAll("get of the cluster other", "CLUSTER_NOT_FOUND");
    }

    /** One program, three versions: the same value, and two of them tell their end. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-01-01, 2027-07-01",
        "2023-02-01, 2023-02-01, 2027-07-01",
        "2024-08-04, 2023-02-01, 2027-07-01",
        "2024-08-05, 2024-08-05,",
        "2025-03-12, 2024-08-05,",
        ", 2024-08-05,"
    })
    void sameProgramReadsAClusterUnderEachDate(LocalDate resourceDate, LocalDate served, LocalDate sunset) {
        // The specs name each date; Atlas takes any later one, too.
        atlas.allowing("request.accept");
        RecordingObserver observer = new RecordingObserver();
        AtlasClient client = atlas.keep(
                (resourceDate == null ? atlas.builder() : atlas.builder().resourceDate(resourceDate))
                        .credentials(atlas.serviceAccount())
                        .observer(observer)
                        .build());

        Cluster cluster = client.project().clusters().get("orders");

        assertThat(cluster)
                .isEqualTo(Generation.V2_DIGEST.project(atlas).clusters().get("orders"));
        assertThat(client.project().clusters().list()).containsExactly(cluster);
        assertThat(atlas.journal("getGroupCluster")
                        .get(0)
                        .responseHeader("Content-Type")
                        .orElseThrow())
                .contains(served.toString());
        assertThat(observer.events(Deprecation.class))
                .allSatisfy(told -> assertThat(told.sunsetAt())
                        .hasValueSatisfying(at -> assertThat(at.toString()).startsWith(String.valueOf(sunset))))
                .extracting(Deprecation::operationId)
                .containsExactlyElementsOf(
                        sunset == null ? List.of() : List.of("getGroupCluster", "listGroupClusters"));
    }

    @Test
    void dateBeforeTheFirstVersionIsRefusedBeforeAnythingIsSent() {
        AtlasClient early = atlas.keep(atlas.builder()
                .resourceDate(LocalDate.parse("2022-12-31"))
                .credentials(atlas.serviceAccount())
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> early.project().clusters().get("orders"))
                .withMessage("resourceDate is 2022-12-31; allowed for clusters is 2023-01-01 or later");
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CloudProvider.class)
    void clusterIsReachableOnceItHasFollowedTheEndpoint(CloudProvider provider) {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), provider));
        AtlasProject project = Generation.V2_OAUTH.project(atlas);
        EndpointId endpoint = attached(project, provider);
        Operation<Cluster> operation = project.clusters().untilReachable(ORDERS, endpoint);
        assertThat(operation.status()).isEqualTo(ResourceStatus.UPDATING);
        assertThat(operation.isDone()).isFalse();

        Cluster cluster = operation.await();

        PrivateConnectionString through =
                cluster.connectionStrings().through(endpoint).orElseThrow();
        assertThat(cluster.status()).isEqualTo(ResourceStatus.IDLE);
        assertThat(through.endpointIds()).containsExactly(endpoint);
        assertThat(through.srvConnectionString().orElseThrow()).startsWith("mongodb+srv://orders-pl-0.");
        assertThat(through.connectionString().orElseThrow()).contains(":1024,");
        assertThat(through.type()).contains("MONGOD");
    }

    @Test
    void idleClusterThatDoesNotLeadThereIsWaitedFor() {
        Clusters clusters = Generation.V2_OAUTH.project(atlas).clusters();
        assertThat(clusters.untilIdle(ORDERS).isDone()).isTrue();
        Operation<Cluster> never = clusters.untilReachable(ORDERS, EndpointId.of("vpce-00000000000000001"));
        assertThat(never.isDone()).isFalse();
        assertThatExceptionOfType(WaitTimeoutException.class)
                .isThrownBy(() -> never.await(Duration.ofMinutes(5)))
                .withMessageContaining(
                        "connection through vpce-00000000000000001 to the cluster orders is still IDLE after 300 s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-orders", "or_ders", "orders/../x", "örders", "a b"})
    void nameThatNoClusterHasIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generation.V2_OAUTH.project(atlas).clusters().get(name))
                .withMessageContainingAll("clusterName", "allowed is letters of ASCII, digits and hyphens");
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void clustersNeedV2(Generation generation) {
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> generation.project(atlas).clusters())
                .withMessageContainingAll("clusters", "set apiVersion to v2");
    }

    private static EndpointId attached(AtlasProject project, CloudProvider provider) {
        PrivateEndpointService service = project.privateEndpointServices()
                .create(Samples.service(provider))
                .await();
        PrivateEndpoint endpoint = project.privateEndpointServices()
                .endpoints(service)
                .create(Samples.endpoint(provider))
                .current();
        return endpoint.id();
    }
}
