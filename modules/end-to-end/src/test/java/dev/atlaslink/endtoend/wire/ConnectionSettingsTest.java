package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.SelfSignedCertificate;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

/** TLS and User-Agent, as they show on a socket. */
final class ConnectionSettingsTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");

    @Test
    void applicationIsNamedBehindTheLibrary() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client =
                        server.builder().applicationName("my-operator/1.2").build()) {
            read(client);
            assertThat(server.received().get(0).header("User-Agent").orElseThrow())
                    .matches("atlaslink/\\S+ \\(java \\S+; .+\\) my-operator/1.2");
        }
    }

    @Test
    void certificateThatNobodyTrustsIsNotTriedTwice() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        try (WireServer server = WireServer.playing(certificate.serverSockets(), "https", OK);
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("after 1 attempt ")
                    .hasCauseInstanceOf(SSLException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void certificateThatTheGivenContextTrustsIsAccepted() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        try (WireServer server = WireServer.playing(certificate.serverSockets(), "https", OK);
                AtlasClient client = server.builder()
                        .sslContext(certificate.trustingContext())
                        .build()) {
            read(client);
            read(client);
            assertThat(server.received()).hasSize(2);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void certificateOfAnotherHostIsRefusedEachTimeAndCostsNoConnection() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        try (WireServer server = WireServer.playing(certificate.serverSockets(), "https", OK);
                AtlasClient client = server.builder()
                        .baseUrl(URI.create("https://127.0.0.1:" + server.uri().getPort()))
                        .sslContext(certificate.trustingContext())
                        .maxConnections(1)
                        .build()) {
            for (int i = 1; i <= 3; i++) {
                assertThatThrownBy(() -> read(client))
                        .isInstanceOf(TransportException.class)
                        .hasMessageContaining("127.0.0.1")
                        .hasCauseInstanceOf(SSLException.class);
                assertThat(server.connections()).isEqualTo(i);
            }
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void encryptedConnectionThatIsCutIsNoMatterOfTls() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        for (CannedResponse cut : List.of(CannedResponse.dropped(), CannedResponse.droppedUnread())) {
            try (WireServer server = WireServer.playing(certificate.serverSockets(), "https", cut, OK);
                    AtlasClient client = server.builder()
                            .sslContext(certificate.trustingContext())
                            .build()) {
                read(client);
                assertThat(server.responded()).isEqualTo(2);
            }
        }
    }

    @Test
    void slowBodyIsCutOnAnEncryptedConnectionToo() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        CannedResponse slow = CannedResponse.json(200, "{\"enabled\":" + " ".repeat(1000) + "true}")
                .dribbled();
        try (WireServer server = WireServer.playing(certificate.serverSockets(), "https", slow);
                AtlasClient client = server.builder()
                        .sslContext(certificate.trustingContext())
                        .attemptTimeout(Duration.ofSeconds(2))
                        .maxAttempts(1)
                        .build()) {
            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("within 2000 ms");
        }
    }

    @Test
    void handshakeThatNeverEndsIsCutAtTheConnectTimeout() {
        try (WireServer server = WireServer.playing(CannedResponse.silent());
                AtlasClient client = server.builder()
                        .baseUrl(URI.create("https://localhost:" + server.uri().getPort()))
                        .connectTimeout(Duration.ofMillis(200))
                        .maxAttempts(1)
                        .build()) {
            assertThatThrownBy(() -> read(client)).isInstanceOf(TransportException.class);
        }
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }
}
