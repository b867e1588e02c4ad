package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The Java of the guide to waiting runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class WaitingGuideTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project =
            atlas.keep(atlas.builder().credentials(atlas.apiKey()).build()).project();
    private final PrivateEndpointServices services = project.privateEndpointServices();

    @Test
    void progress() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PrintStream log = new PrintStream(lines, true, StandardCharsets.UTF_8);

        Operation<PrivateEndpointService> creation = services.create(PrivateEndpointServiceRequest.aws("us-east-1"))
                .onProgress(progress -> log.println(progress.status() + " after " + progress.elapsed()));
        PrivateEndpointService service = creation.await(Duration.ofMinutes(20));

        assertThat(service.status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(lines.toString(StandardCharsets.UTF_8)).startsWith("INITIATING after PT1S");
    }

    @Test
    void milestones() {
        EncryptionAtRestEndpoints endpoints = project.encryptionAtRest().endpoints(CloudProvider.AZURE);

        Operation<EncryptionAtRestEndpoint> creation = endpoints.create("US_CENTRAL");
        EncryptionAtRestEndpoint pending = creation.awaitStatus(ResourceStatus.PENDING_ACCEPTANCE);
        approveInAzure(pending.connectionName());
        creation.await();

        assertThat(creation.status()).isEqualTo(ResourceStatus.ACTIVE);
    }

    @Test
    void futures() {
        List<String> regions = List.of("us-east-1", "eu-west-1", "ap-northeast-1");

        List<CompletableFuture<PrivateEndpointService>> waits = regions.stream()
                .map(region -> services.create(PrivateEndpointServiceRequest.aws(region)))
                .map(creation -> creation.toFuture(Duration.ofMinutes(20)))
                .toList();
        waits.forEach(CompletableFuture::join);

        assertThat(waits).allSatisfy(wait -> assertThat(wait.join().status()).isEqualTo(ResourceStatus.AVAILABLE));
    }

    @Test
    void notReadyInTime() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PrintStream log = new PrintStream(lines, true, StandardCharsets.UTF_8);
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT_SERVICE, "no capacity");

        assertThatExceptionOfType(WaitFailedException.class)
                .isThrownBy(() -> {
                    try {
                        services.ensure(PrivateEndpointServiceRequest.aws("us-east-1"))
                                .deleteIfNotReady(Duration.ofMinutes(15))
                                .await(Duration.ofMinutes(20));
                    } catch (WaitTimeoutException | WaitFailedException end) {
                        log.println(end.getMessage());
                        throw end;
                    }
                })
                .satisfies(end -> assertThat(end.isDeleted()).isTrue());

        assertThat(lines.toString(StandardCharsets.UTF_8)).contains("no capacity");
        assertThat(services.list(CloudProvider.AWS)).isEmpty();
    }

    @Test
    void anotherProcess() {
        String savedId =
                services.create(PrivateEndpointServiceRequest.aws("us-east-1")).id();

        Operation<PrivateEndpointService> resumed = services.resume(CloudProvider.AWS, EndpointServiceId.of(savedId));
        PrivateEndpointService service = resumed.await();

        assertThat(service.id().value()).isEqualTo(savedId);
    }

    private static void approveInAzure(Optional<String> connectionName) {
        assertThat(connectionName).isPresent();
    }
}
