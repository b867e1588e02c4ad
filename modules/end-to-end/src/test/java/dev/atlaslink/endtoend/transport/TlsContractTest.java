package dev.atlaslink.endtoend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.SelfSignedCertificate;
import dev.atlaslink.endtoend.fixture.UnendingHandshake;
import dev.atlaslink.endtoend.fixture.UnendingHandshake.Manner;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.endtoend.transport.PublishedTransport.Surroundings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a published transport trusts over TLS, and that the limits hold there, too. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class TlsContractTest {
    private static final SelfSignedCertificate CERTIFICATE = SelfSignedCertificate.get();
    private static final Surroundings TRUSTING = Surroundings.NONE.trusting(CERTIFICATE.trustingContext());
    private static final CannedResponse OK = CannedResponse.json(200, "{\"name\":\"x\"}");

    @ParameterizedTest
    @EnumSource
    void triesACertificateThatNobodyTrustsOnce(PublishedTransport transport) {
        try (WireServer server = playing(OK);
                AtlasClient client =
                        transport.applyTo(server.builder(), Surroundings.NONE).build()) {
            assertThatThrownBy(() -> client.api(Probe.class).read("1", null))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("after 1 attempt ")
                    .hasCauseInstanceOf(SSLException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsTheCertificateThatTheContextTrusts(PublishedTransport transport) {
        try (WireServer server = playing(OK);
                AtlasClient client =
                        transport.applyTo(server.builder(), TRUSTING).build()) {
            client.api(Probe.class).read("1", null);
            client.api(Probe.class).create(Map.of());
            assertThat(server.received())
                    .hasSize(2)
                    .allMatch(request -> request.line().endsWith(" HTTP/1.1"));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheCertificateOfAnotherHost(PublishedTransport transport) {
        try (WireServer server = playing(OK);
                AtlasClient client = transport
                        .applyTo(
                                server.builder()
                                        .baseUrl(URI.create("https://127.0.0.1:"
                                                + server.uri().getPort())),
                                TRUSTING)
                        .build()) {
            assertThatThrownBy(() -> client.api(Probe.class).read("1", null))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("127.0.0.1")
                    .hasCauseInstanceOf(SSLException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesACutConnectionForNoMatterOfTls(PublishedTransport transport) {
        for (CannedResponse cut : List.of(CannedResponse.dropped(), CannedResponse.droppedUnread())) {
            try (WireServer server = playing(cut, OK);
                    AtlasClient client =
                            transport.applyTo(server.builder(), TRUSTING).build()) {
                client.api(Probe.class).read("1", null);
                assertThat(server.responded()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsADribblingBodyNoLongerThanAllowed(PublishedTransport transport) {
        CannedResponse slow = CannedResponse.json(200, "{\"name\":\"" + "x".repeat(1000) + "\"}")
                .dribbled();
        try (WireServer server = playing(slow);
                AtlasClient client = transport
                        .applyTo(server.builder().attemptTimeout(Duration.ofSeconds(2)), TRUSTING)
                        .build()) {
            assertThatThrownBy(() -> client.api(Probe.class).create(Map.of()))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("within 2000 ms");
        }
    }

    /** In a tunnel the JDK leaves a handshake all the time that the attempt has. */
    @ParameterizedTest
    @CsvSource({
        "OURS, PT0.2S, PT1M, SILENT, false",
        "OURS, PT0.2S, PT1M, DRIBBLING, false",
        "OURS, PT0.2S, PT1M, SILENT, true",
        "JDK, PT0.2S, PT1M, SILENT, false",
        "JDK, PT1M, PT0.2S, SILENT, false",
        "JDK, PT0.2S, PT1M, DRIBBLING, false",
        "JDK, PT1M, PT0.2S, DRIBBLING, false",
        "JDK, PT1M, PT0.2S, SILENT, true",
        "JDK, PT1M, PT0.2S, DRIBBLING, true"
    })
    void cutsAHandshakeThatDoesNotEnd(
            PublishedTransport transport,
            Duration connectTimeout,
            Duration attemptTimeout,
            Manner manner,
            boolean behindTunnel) {
        try (UnendingHandshake peer = new UnendingHandshake(manner, behindTunnel)) {
            URI proxy = URI.create("http://localhost:" + peer.port());
            Surroundings surroundings = Surroundings.NONE.connectingWithin(connectTimeout);
            AtlasClientBuilder builder = AtlasClient.builder()
                    .credentials(AtlasCredentials.bearer("token"))
                    .baseUrl(URI.create("https://localhost:" + peer.port()))
                    .attemptTimeout(attemptTimeout)
                    .sleeper(pause -> {})
                    .maxAttempts(2);
            try (AtlasClient client = transport
                    .applyTo(builder, behindTunnel ? surroundings.through(proxy) : surroundings)
                    .build()) {
                assertThatThrownBy(() -> client.api(Probe.class).create(Map.of()))
                        .isInstanceOf(TransportException.class);
            }
        }
    }

    private static WireServer playing(CannedResponse... script) {
        return WireServer.playing(CERTIFICATE.serverSockets(), "https", script);
    }
}
