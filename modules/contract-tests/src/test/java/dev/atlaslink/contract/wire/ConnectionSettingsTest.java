package dev.atlaslink.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.contract.fixture.SelfSignedCertificate;
import dev.atlaslink.contract.fixture.WireAnswer;
import dev.atlaslink.contract.fixture.WireServer;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proxy, TLS and User-Agent, as they show on a socket. */
final class ConnectionSettingsTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final WireAnswer OK = WireAnswer.json(200, "{\"enabled\":true}");

    @TempDir
    private Path folder;

    @Test
    void proxyGetsTheRequestInsteadOfAtlas() {
        try (WireServer proxy = WireServer.playing(OK);
                AtlasClient client = beyond(proxy).proxy(proxy.uri()).build()) {
            read(client);
            assertThat(proxy.received().get(0).line())
                    .startsWith("GET http://localhost:1/api/atlas/v2/groups/")
                    .endsWith(" HTTP/1.1");
        }
    }

    @Test
    void proxyOfASelectorGetsTheRequest() {
        try (WireServer proxy = WireServer.playing(OK);
                AtlasClient client = beyond(proxy)
                        .proxy(ProxySelector.of(
                                new InetSocketAddress("localhost", proxy.uri().getPort())))
                        .build()) {
            read(client);
            assertThat(proxy.received()).hasSize(1);
        }
    }

    @Test
    void httpsGoesThroughATunnelAndCredentialsNeverToTheProxy() {
        try (WireServer proxy = WireServer.playing(WireAnswer.status(407));
                AtlasClient client = beyond(proxy)
                        .baseUrl(URI.create("https://cloud.mongodb.com"))
                        .proxy(proxy.uri())
                        .build()) {
            assertThatThrownBy(() -> read(client)).hasMessageContaining("407");
            assertThat(proxy.received().get(0).line()).isEqualTo("CONNECT cloud.mongodb.com:443 HTTP/1.1");
            assertThat(proxy.received().get(0).header("Authorization")).isEmpty();
        }
    }

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
        SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
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
        SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
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
    void slowBodyIsCutOnAnEncryptedConnectionToo() {
        SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
        WireAnswer slow = WireAnswer.json(200, "{\"enabled\":" + " ".repeat(1000) + "true}")
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
        try (WireServer server = WireServer.playing(WireAnswer.silent());
                AtlasClient client = server.builder()
                        .baseUrl(URI.create("https://localhost:" + server.uri().getPort()))
                        .connectTimeout(Duration.ofMillis(200))
                        .maxAttempts(1)
                        .build()) {
            assertThatThrownBy(() -> read(client)).isInstanceOf(TransportException.class);
        }
    }

    /** Nobody answers at the client's base URL, so that an answer can only come from the proxy. */
    private static AtlasClientBuilder beyond(WireServer proxy) {
        return proxy.builder().baseUrl(URI.create("http://localhost:1")).maxAttempts(1);
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT, null);
    }
}
