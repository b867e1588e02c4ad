package dev.atlaslink.client.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionKeys;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** On demand a run deletes what it created and what did not become ready, and nothing else. */
final class CleanConnectionTest {
    private static final PrivateEndpointServiceRequest.Aws REQUEST = PrivateEndpointServiceRequest.aws("us-east-1");
    private static final String ENDPOINT = "/subscriptions/"
            + "5e8a8a1d-2b6c-4f0e-9d3a-7c1b2a3d4e5f/resourceGroups/network/providers/Microsoft.Network"
            + "/privateEndpoints/atlas";
    private static final Duration SHORT = Duration.ofSeconds(5);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project = atlas.project(ApiVersion.V2);
    private final PrivateEndpointServices services = project.privateEndpointServices();
    private final Vpc vpc = new Vpc();

    @Test
    void serviceThatIsNotReadyInTimeIsGone() {
        ConnectFailedException failure = failure(SHORT);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.isDeleted()).isTrue());
        assertThat(failure).hasMessageContaining("it has been deleted and is gone");
        assertThat(services.list(CloudProvider.AWS).stream()).isEmpty();
    }

    @Test
    void serviceThatWasThereStays() {
        String id = services.create(REQUEST).id();
        ConnectFailedException failure = failure(SHORT);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.isDeleted()).isFalse());
        assertThat(services.list(CloudProvider.AWS).stream()
                        .map(service -> service.id().value()))
                .containsExactly(id);
    }

    @Test
    void endpointThatFailsIsGoneAndItsServiceStays() {
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT, "no luck");
        ConnectFailedException failure = catchThrowableOfType(
                ConnectFailedException.class,
                () -> services.connect(
                                PrivateEndpointServiceRequest.azure("eastus2"),
                                service -> PrivateEndpointRequest.azure(ENDPOINT, "10.0.0.4"))
                        .deleteIfNotReady()
                        .await());
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        WaitFailedException.class,
                        failed -> assertThat(failed.isDeleted()).isTrue());
        PrivateEndpointService service =
                services.list(CloudProvider.AZURE).stream().findFirst().orElseThrow();
        assertThat(service.id().value()).isEqualTo(failure.serviceId().orElseThrow());
        assertThat(service.endpointIds()).isEmpty();
    }

    /** The service of AWS would go with it, and that one is ready. */
    @Test
    void lastEndpointOfAServiceOfAwsStays() {
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT, "no luck");
        ConnectFailedException failure = failure(Duration.ofHours(1));
        assertThat(failure.getCause()).isInstanceOfSatisfying(WaitFailedException.class, failed -> {
            assertThat(failed.isDeleted()).isFalse();
            assertThat(failed.deletionFailure().orElseThrow()).isInstanceOf(IllegalStateException.class);
        });
        assertThat(failure).hasMessageContainingAll("its deletion failed", "last endpoint");
        assertThat(services.list(CloudProvider.AWS).stream().flatMap(service -> service.endpointIds().stream()))
                .hasSize(1);
    }

    @Test
    void endpointOfEncryptionAtRestThatIsNotReadyInTimeIsGone() {
        EncryptionAtRestEndpoints endpoints = project.encryptionAtRest().endpoints(CloudProvider.AZURE);
        EncryptionAtRestConfig unused = project.encryptionAtRest().config().update(EncryptionKeys.AZURE);
        Region region = Region.azure("eastus2");
        ConnectFailedException failure = catchThrowableOfType(
                ConnectFailedException.class,
                () -> endpoints
                        .connect(region, endpoint -> {})
                        .deleteIfNotReady()
                        .await(SHORT));
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.isDeleted()).isTrue());
        assertThat(endpoints.list().stream()).isEmpty();
    }

    @Test
    void timeToGoMustBePositive() {
        assertThatThrownBy(() -> services.connect(REQUEST, vpc).deleteIfNotReady(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("goneWithin", "more than zero");
    }

    private ConnectFailedException failure(Duration limit) {
        return catchThrowableOfType(
                ConnectFailedException.class,
                () -> services.connect(REQUEST, vpc).deleteIfNotReady().await(limit));
    }
}
