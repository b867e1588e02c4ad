package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One call makes a private connection, finds one that is made, and says at which step it failed. */
final class ConnectContractTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    /** All but v1.0 on Azure, where no service can be found. */
    static Stream<Arguments> generationsAndProviders() {
        return PrivateEndpointServiceContractTest.generationsAndProviders()
                .filter(arguments -> ((Generation) arguments.get()[0])
                        .tellsRegionOf((CloudProvider) arguments.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void serviceAndEndpointBecomeReadyInOneGo(Generation generation, CloudProvider provider) {
        CloudAccount account = new CloudAccount(provider);
        PrivateConnection connection = account.connect(services(generation)).await();

        assertThat(connection.service().provider()).isEqualTo(provider);
        assertThat(connection.service().status()).isEqualTo(generation.readyService(provider));
        assertThat(connection.endpoint().id())
                .isEqualTo(Samples.endpoint(provider).id());
        assertThat(connection.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(account.named()).hasSize(1);
        assertThat(creations(atlas)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void whatIsConnectedIsFoundConnected(Generation generation, CloudProvider provider) {
        CloudAccount account = new CloudAccount(provider);
        PrivateConnection first = account.connect(services(generation)).await();
        PrivateConnection second = account.connect(services(generation)).await();
        assertThat(second.service().id()).isEqualTo(first.service().id());
        assertThat(second.endpoint()).isEqualTo(first.endpoint());
        assertThat(account.named()).hasSize(1);
        assertThat(creations(atlas)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void stepsAndStatesAreToldInTheirOrder(Generation generation) {
        List<ConnectProgress> seen = new ArrayList<>();
        new CloudAccount(CloudProvider.AWS)
                .connect(services(generation))
                .onProgress(seen::add)
                .await();
        assertThat(seen)
                .filteredOn(progress -> progress.status().isEmpty())
                .extracting(ConnectProgress::step)
                .containsExactly(ConnectStep.SERVICE, ConnectStep.CLOUD_SIDE, ConnectStep.ENDPOINT);
        assertThat(seen).extracting(ConnectProgress::elapsed).isSorted();
        assertThat(seen)
                .contains(new ConnectProgress(
                        ConnectStep.ENDPOINT,
                        Optional.of(Samples.AWS_ENDPOINT),
                        Optional.of(ResourceStatus.AVAILABLE),
                        seen.get(seen.size() - 1).elapsed()));
    }

    @ParameterizedTest
    @EnumSource
    void serviceThatFailsEndsTheRunWithAtlassReason(Generation generation) {
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT_SERVICE, "quota exceeded");
        ConnectFailedException failure = new CloudAccount(CloudProvider.AWS).failure(services(generation), LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.SERVICE);
        assertThat(failure).hasCauseInstanceOf(WaitFailedException.class).hasMessageContaining("quota exceeded");
    }

    @ParameterizedTest
    @EnumSource
    void interruptInTheCloudIsKept(Generation generation) {
        CloudAccount account = new CloudAccount(CloudProvider.AWS);
        account.before(() -> {
            throw new InterruptedException();
        });
        ConnectFailedException failure = account.failure(services(generation), LIMIT);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasCauseInstanceOf(InterruptedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void amongSeveralEndpointsTheCloudSideHasToChoose(Generation generation) {
        CloudAccount account = new CloudAccount(CloudProvider.AWS);
        PrivateEndpointService service =
                account.connect(services(generation)).await().service();
        PrivateEndpoints endpoints = services(generation).endpoints(service);
        endpoints.create(PrivateEndpointRequest.aws("vpce-0d00c26273372c6e0")).await();

        ConnectFailedException failure = account.failure(services(generation), LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.CLOUD_SIDE);
        assertThat(failure)
                .hasCauseInstanceOf(AmbiguousResultException.class)
                .hasMessageContainingAll(Samples.AWS_ENDPOINT, "vpce-0d00c26273372c6e0", "attached");
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void whatCannotBeFoundCannotBeConnected(Generation generation) {
        assertThatThrownBy(() -> new CloudAccount(CloudProvider.AZURE).connect(services(generation)))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContaining("set apiVersion to");
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentBeforeSomebodyWaits(Generation generation) {
        PrivateEndpointServices services = services(generation);
        PrivateEndpointServiceRequest.Aws request = PrivateEndpointServiceRequest.aws("us-east-1");
        new CloudAccount(CloudProvider.AWS).connect(services);
        assertThatThrownBy(() -> services.connect(request, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cloudSide is null");
        assertThatThrownBy(() ->
                        new CloudAccount(CloudProvider.AWS).connect(services).await(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit is PT0S");
        assertThat(atlas.journal()).isEmpty();
    }

    /** Each client is a process of its own. */
    private PrivateEndpointServices services(Generation generation) {
        return generation.project(atlas).privateEndpointServices();
    }

    /** Returns what was created in Atlas. */
    static List<JournalEntry> creations(SimulatedAtlas atlas) {
        return atlas.journal().stream()
                .filter(entry -> entry.method().equals("POST") && entry.target().contains("/groups/"))
                .filter(entry -> entry.status() == 201)
                .toList();
    }
}
