package dev.atlaslink.client.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One call makes a private connection, and finds one that is made. */
final class PrivateConnectionTest {
    private static final PrivateEndpointServiceRequest.Aws REQUEST = PrivateEndpointServiceRequest.aws("us-east-1");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.project(ApiVersion.V2).privateEndpointServices();
    private final Vpc vpc = new Vpc();

    @ParameterizedTest
    @EnumSource
    void serviceAndEndpointBecomeReadyInOneGo(CloudProvider provider) {
        PrivateConnection connection = connect(provider).await();
        assertThat(connection.service().provider()).isEqualTo(provider);
        assertThat(connection.service().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(connection.endpoint().provider()).isEqualTo(provider);
        assertThat(connection.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(atlas.created()).as("the service and the endpoint").hasSize(2);
    }

    @Test
    void whatIsConnectedIsFoundConnected() {
        PrivateConnection first = services.connect(REQUEST, vpc).await();
        PrivateConnection second = services.connect(REQUEST, vpc).await();
        assertThat(second.service().id()).isEqualTo(first.service().id());
        assertThat(second.endpoint()).isEqualTo(first.endpoint());
        assertThat(vpc.targets()).hasSize(1);
        assertThat(atlas.created()).hasSize(2);
    }

    @Test
    void cloudSideChoosesAmongSeveral() {
        PrivateEndpointService service = services.connect(REQUEST, vpc).await().service();
        EndpointId other = EndpointId.of("vpce-0d00c26273372c6e0");
        services.endpoints(service)
                .create(PrivateEndpointRequest.aws(other.value()))
                .await();
        PrivateConnection connection =
                services.connect(REQUEST, attached(other)).await();
        assertThat(connection.endpoint().id()).isEqualTo(other);
        assertThat(vpc.targets()).hasSize(1);
    }

    @Test
    void whatTheCloudSideNamesAndAtlasDoesNotHaveIsAttached() {
        services.connect(REQUEST, vpc).await();
        PrivateConnection connection = services.connect(REQUEST, attached(EndpointId.of("vpce-00000000000000000")))
                .await();
        assertThat(connection.endpoint().id().value()).isEqualTo(Vpc.ENDPOINT);
        assertThat(vpc.targets()).hasSize(2);
    }

    @Test
    void endpointThatIsBeingDeletedIsNoConnection() {
        PrivateConnection first = services.connect(REQUEST, vpc).await();
        PrivateEndpoints endpoints = services.endpoints(first.service());
        endpoints.create(PrivateEndpointRequest.aws("vpce-0d00c26273372c6e0")).await();
        endpoints.delete(first.endpoint().id());
        PrivateConnection second =
                services.connect(REQUEST, attached(first.endpoint().id())).await();
        assertThat(second.endpoint().id()).isEqualTo(first.endpoint().id());
        assertThat(second.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(vpc.targets()).hasSize(2);
    }

    @Test
    void stepsAndStatesAreToldInTheirOrder() {
        List<ConnectProgress> seen = new ArrayList<>();
        PrivateConnection connection =
                services.connect(REQUEST, vpc).onProgress(seen::add).await();
        assertThat(seen)
                .filteredOn(progress -> progress.status().isEmpty())
                .extracting(ConnectProgress::step)
                .containsExactly(ConnectStep.SERVICE, ConnectStep.CLOUD_SIDE, ConnectStep.ENDPOINT);
        assertThat(seen)
                .filteredOn(progress -> progress.step() == ConnectStep.SERVICE
                        && progress.status().isPresent())
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.id())
                        .contains(connection.service().id().value()));
        assertThat(seen.get(0).elapsed()).isZero();
        assertThat(seen).extracting(ConnectProgress::elapsed).isSorted();
        ConnectProgress last = seen.get(seen.size() - 1);
        assertThat(last)
                .isEqualTo(new ConnectProgress(
                        ConnectStep.ENDPOINT,
                        Optional.of(Vpc.ENDPOINT),
                        Optional.of(ResourceStatus.AVAILABLE),
                        last.elapsed()));
        assertThat(last.elapsed()).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void adoptedEndpointIsToldOf() {
        services.connect(REQUEST, vpc).await();
        List<ConnectProgress> seen = new ArrayList<>();
        services.connect(REQUEST, vpc).onProgress(seen::add).await();
        assertThat(seen)
                .extracting(ConnectProgress::step)
                .containsExactly(ConnectStep.SERVICE, ConnectStep.CLOUD_SIDE, ConnectStep.ENDPOINT);
    }

    @Test
    void nothingIsSentBeforeSomebodyWaits() {
        Connecting<PrivateConnection> connecting = services.connect(REQUEST, vpc);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connecting.await(Duration.ZERO))
                .withMessageStartingWith("limit is PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connecting.onProgress(null))
                .withMessageStartingWith("listener is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.connect(REQUEST, null))
                .withMessageStartingWith("cloudSide is null");
        assertThat(atlas.sent()).isEmpty();
    }

    private Connecting<PrivateConnection> connect(CloudProvider provider) {
        return switch (provider) {
            case AWS -> services.connect(REQUEST, vpc);
            case AZURE ->
                services.connect(
                        PrivateEndpointServiceRequest.azure("southeastasia"),
                        service -> PrivateEndpointRequest.azure(
                                service.privateLinkServiceResourceId().orElseThrow() + "/e", "10.0.1.4"));
            case GCP ->
                services.connect(
                        PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping(),
                        service ->
                                PrivateEndpointRequest.gcpPortMapped("atlas-rule", "10.142.0.2", "app-network-prod"));
        };
    }

    private CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> attached(EndpointId id) {
        return new CloudSide<>() {
            @Override
            public PrivateEndpointRequest.Aws create(PrivateEndpointService.Aws service) throws Exception {
                return vpc.create(service);
            }

            @Override
            public Optional<EndpointId> attached(PrivateEndpointService.Aws service) {
                return Optional.of(id);
            }
        };
    }
}
