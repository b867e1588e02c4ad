package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.UnendingHandshake;
import dev.atlaslink.endtoend.fixture.UnendingHandshake.Manner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handshake of TLS ends at the shorter of connectTimeout and what the attempt has left, whatever the peer does. */
final class HandshakeLimitTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, PT1H, SILENT, false",
        "PT1H, PT0.2S, SILENT, false",
        "PT0.2S, PT1H, SILENT, true",
        "PT1H, PT0.2S, SILENT, true",
        "PT0.2S, PT1H, DRIBBLING, false",
        "PT1H, PT0.2S, DRIBBLING, false",
        "PT0.2S, PT1H, DRIBBLING, true",
        "PT1H, PT0.2S, DRIBBLING, true"
    })
    void handshakeIsCut(Duration connectTimeout, Duration attemptTimeout, Manner manner, boolean behindTunnel) {
        try (UnendingHandshake peer = new UnendingHandshake(manner, behindTunnel);
                AtlasClient client = to(peer, behindTunnel)
                        .connectTimeout(connectTimeout)
                        .attemptTimeout(attemptTimeout)
                        .callTimeout(Duration.ofHours(2))
                        .maxAttempts(1)
                        .build()) {
            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(TransportException.class)
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    /** A listener with no room for one more does not respond on Linux; elsewhere it may refuse. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void connectingIsCutAtTheAttemptsEnd() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Crowd crowd = Crowd.before(listener);
                AtlasClient client = AtlasClient.builder()
                        .credentials(AtlasCredentials.apiKey("public", "private"))
                        .baseUrl(URI.create("https://localhost:" + listener.getLocalPort()))
                        .connectTimeout(Duration.ofHours(1))
                        .attemptTimeout(Duration.ofMillis(200))
                        .maxAttempts(1)
                        .build()) {
            assertThat(crowd.sockets()).isNotEmpty();
            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(TransportException.class)
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }

    private static AtlasClientBuilder to(UnendingHandshake peer, boolean behindTunnel) {
        AtlasClientBuilder builder = AtlasClient.builder().credentials(AtlasCredentials.apiKey("public", "private"));
        return behindTunnel
                ? builder.baseUrl(URI.create("https://cloud.mongodb.com"))
                        .proxy(URI.create("http://localhost:" + peer.port()))
                : builder.baseUrl(URI.create("https://localhost:" + peer.port()));
    }

    /** As many connections as a listener takes without accepting any. */
    private record Crowd(List<Socket> sockets) implements AutoCloseable {
        static Crowd before(ServerSocket listener) throws IOException {
            List<Socket> sockets = new ArrayList<>();
            while (true) {
                Socket next = new Socket();
                try {
                    next.connect(listener.getLocalSocketAddress(), 100);
                    sockets.add(next);
                } catch (SocketTimeoutException full) {
                    next.close();
                    return new Crowd(sockets);
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
