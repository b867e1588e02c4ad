package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The Java of the guide to connecting runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class ConnectingGuideTest {
    private static final String OTHER_ENDPOINT = "vpce-0d00c26273372c6e0";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project = atlas.keep(
                    atlas.builder().environment(atlas.simulator().environment()).build())
            .project();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final PrintStream log = new PrintStream(lines, true, StandardCharsets.UTF_8);
    private final List<String> created = new ArrayList<>();

    @Test
    void connection() {
        Connecting<PrivateConnection> connecting = project.privateEndpointServices()
                .connect(
                        PrivateEndpointServiceRequest.aws("us-east-1"),
                        service -> PrivateEndpointRequest.aws(
                                createVpcEndpoint(service.endpointServiceName().orElseThrow())))
                .onProgress(progress ->
                        log.println(progress.step() + " " + progress.status().orElse(ResourceStatus.NONE)));
        PrivateConnection connection = connecting.await(Duration.ofMinutes(30));

        assertThat(connection.endpoint().id().value()).isEqualTo(Samples.AWS_ENDPOINT);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .startsWith("SERVICE NONE")
                .contains("SERVICE INITIATING", "CLOUD_SIDE NONE", "ENDPOINT AVAILABLE");
    }

    @Test
    void failure() {
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT, "no more addresses");
        Connecting<PrivateConnection> connecting = project.privateEndpointServices()
                .connect(
                        PrivateEndpointServiceRequest.aws("us-east-1"),
                        service -> PrivateEndpointRequest.aws(Samples.AWS_ENDPOINT));

        assertThatThrownBy(() -> report(connecting)).isInstanceOf(ConnectFailedException.class);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .startsWith("ENDPOINT of ")
                .contains(Samples.AWS_ENDPOINT);
    }

    private void report(Connecting<PrivateConnection> connecting) {
        try {
            connecting.await(Duration.ofMinutes(30));
        } catch (ConnectFailedException failure) {
            log.println(failure.step() + " of " + failure.serviceId() + " and " + failure.endpointId());
            throw failure;
        }
    }

    @Test
    void anotherEndpoint() {
        connection();
        created.add(OTHER_ENDPOINT);

        CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> second = new CloudSide<>() {
            @Override
            public PrivateEndpointRequest.Aws create(PrivateEndpointService.Aws service) {
                return PrivateEndpointRequest.aws(
                        createVpcEndpoint(service.endpointServiceName().orElseThrow()));
            }

            @Override
            public Optional<EndpointId> attached(PrivateEndpointService.Aws service) {
                return findVpcEndpoint().filter(service.endpointIds()::contains);
            }
        };

        for (int run = 1; run <= 2; run++) {
            PrivateConnection connection = project.privateEndpointServices()
                    .connect(PrivateEndpointServiceRequest.aws("us-east-1"), second)
                    .await();
            assertThat(connection.endpoint().id().value()).isEqualTo(OTHER_ENDPOINT);
        }
        assertThat(created).containsExactly(OTHER_ENDPOINT);
    }

    @Test
    void encryptionAtRest() {
        project.encryptionAtRest().config().update(EncryptionAtRestConfig.none().with(Samples.azureKey()));

        EncryptionAtRestEndpoint endpoint = project.encryptionAtRest()
                .endpoints(CloudProvider.AZURE)
                .connect(
                        "US_CENTRAL",
                        pending -> approveInAzure(pending.connectionName().orElseThrow()))
                .await(Duration.ofMinutes(30));

        assertThat(endpoint.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(created).hasSize(1);
    }

    @Test
    void comparison() {
        connection();
        lines.reset();

        List<Difference> differences = project.compare(ApiVersion.V1, ApiVersion.V2);
        differences.forEach(log::println);

        assertThat(lines.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private String createVpcEndpoint(String endpointServiceName) {
        assertThat(endpointServiceName).startsWith("com.amazonaws.vpce.us-east-1.vpce-svc-");
        return created.isEmpty() ? Samples.AWS_ENDPOINT : created.get(0);
    }

    private Optional<EndpointId> findVpcEndpoint() {
        return created.stream().map(EndpointId::of).findFirst();
    }

    private void approveInAzure(String connectionName) {
        created.add(connectionName);
    }
}
