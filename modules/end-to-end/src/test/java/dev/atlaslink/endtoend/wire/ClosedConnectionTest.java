package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.SelfSignedCertificate;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server may close a connection right after its response: what must not be repeated is not sent on it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class ClosedConnectionTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");
    private static final CannedResponse CREATED = CannedResponse.json(
            201, "{\"cloudProvider\":\"AWS\",\"id\":\"66b81b2f5f1d0c4e8a7d3c10\",\"regionName\":\"US_EAST_1\"}");

    @Test
    void patchGoesOutOnAnother() throws InterruptedException {
        try (WireServer server = WireServer.playing(OK.hangingUp(), OK)) {
            assertSentOnce(
                    server,
                    server.builder(),
                    client -> client.project(PROJECT).regionalMode().enable());
        }
    }

    @Test
    void postGoesOutOnAnother() throws InterruptedException {
        try (WireServer server = WireServer.playing(OK.hangingUp(), CREATED)) {
            assertSentOnce(
                    server,
                    server.builder(),
                    client -> client.api(PrivateEndpointServicesApi.class)
                            .createGroupPrivateEndpointEndpointService(
                                    PROJECT,
                                    CreateAwsEndpointServiceRequest.builder()
                                            .region("us-east-1")
                                            .build()));
        }
    }

    @Test
    void encryptedConnectionIsLookedAtToo() throws InterruptedException {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        try (WireServer server = WireServer.playing(certificate.serverSockets(), "https", OK.hangingUp(), OK)) {
            assertSentOnce(
                    server,
                    server.builder().sslContext(certificate.trustingContext()),
                    client -> client.project(PROJECT).regionalMode().enable());
        }
    }

    private static void assertSentOnce(WireServer server, AtlasClientBuilder builder, Consumer<AtlasClient> change)
            throws InterruptedException {
        try (AtlasClient client =
                builder.credentials(AtlasCredentials.bearer("token")).build()) {
            client.project(PROJECT).regionalMode().isEnabled();
            server.awaitHangUp();
            change.accept(client);
            assertThat(server.received()).hasSize(2);
            assertThat(server.connections()).isEqualTo(2);
        }
    }
}
