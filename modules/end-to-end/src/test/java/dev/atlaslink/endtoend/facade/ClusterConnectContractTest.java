package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ClusterConnection;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One call makes a private connection and ends with the string by which a cluster is reached through it. */
final class ClusterConnectContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project = Generation.V2_OAUTH.project(atlas);

    @ParameterizedTest
    @EnumSource(CloudProvider.class)
    void connectionEndsWithAPrivateString(CloudProvider provider) {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), provider));

        ClusterConnection made = connecting(provider, Samples.CLUSTER).await();

        assertThat(made.connection().endpoint().id())
                .isEqualTo(Samples.endpoint(provider).id());
        assertThat(made.cluster().status()).isEqualTo(ResourceStatus.IDLE);
        assertThat(made.connectionString())
                .isEqualTo(made.cluster()
                        .connectionStrings()
                        .through(made.connection().endpoint().id())
                        .orElseThrow());
        assertThat(connecting(provider, Samples.CLUSTER).await().connectionString())
                .as("what is connected is found connected")
                .isEqualTo(made.connectionString());
    }

    @Test
    void stepsAreToldInTheirOrder() {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), CloudProvider.AWS));
        List<ConnectProgress> seen = new ArrayList<>();

        connecting(CloudProvider.AWS, Samples.CLUSTER).onProgress(seen::add).await();

        assertThat(seen)
                .filteredOn(progress -> progress.status().isEmpty())
                .extracting(ConnectProgress::step)
                .containsExactly(
                        ConnectStep.CLUSTER,
                        ConnectStep.SERVICE,
                        ConnectStep.CLOUD_SIDE,
                        ConnectStep.ENDPOINT,
                        ConnectStep.CONNECTION_STRING);
        assertThat(seen.get(seen.size() - 1).status()).contains(ResourceStatus.IDLE);
    }

    @Test
    void clusterThatIsNotThereIsFoundOutBeforeAnythingIsMade() {
        ConnectFailedException failure = failure(connecting(CloudProvider.AWS, "other"));

        assertThat(failure.step()).isEqualTo(ConnectStep.CLUSTER);
        assertThat(failure).hasCauseInstanceOf(NotFoundException.class);
        assertThat(atlas.journal("createGroupPrivateEndpointEndpointService")).isEmpty();
    }

    @Test
    void failureOfTheConnectionIsToldAsThatOfTheConnection() {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), CloudProvider.AWS));
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT, "quota exceeded");

        ConnectFailedException failure = failure(connecting(CloudProvider.AWS, Samples.CLUSTER));

        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.endpointId()).contains(Samples.AWS_ENDPOINT);
        assertThat(failure).hasCauseInstanceOf(WaitFailedException.class);
    }

    @Test
    void clusterElsewhereIsWaitedForInVainWithTheIdsSoFar() {
        atlas.simulator()
                .seed(Samples.cluster(atlas.projectId(), CloudProvider.AWS).replace("US_EAST_1", "EU_WEST_1"));

        ConnectFailedException failure = failure(connecting(CloudProvider.AWS, Samples.CLUSTER));

        assertThat(failure.step()).isEqualTo(ConnectStep.CONNECTION_STRING);
        assertThat(failure.endpointId()).isEqualTo(Optional.of(Samples.AWS_ENDPOINT));
        assertThat(failure.serviceId()).isNotEmpty();
        assertThat(failure).hasCauseInstanceOf(WaitTimeoutException.class);
    }

    private Connecting<ClusterConnection> connecting(CloudProvider provider, String cluster) {
        return project.clusters()
                .connect(
                        ClusterName.of(cluster), new CloudAccount(provider).connect(project.privateEndpointServices()));
    }

    private static ConnectFailedException failure(Connecting<?> connecting) {
        return catchThrowableOfType(ConnectFailedException.class, () -> connecting.await(Duration.ofMinutes(15)));
    }
}
