package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.SelfSignedCertificate;
import dev.atlaslink.endtoend.fixture.TunnelProxy;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proxy says to CONNECT is never a response of Atlas: nothing proves who speaks, and nothing has been sent. */
final class TunnelTest {
    private static final URI ATLAS = URI.create("https://cloud.mongodb.com");
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");
    private static final String PRETENCE = "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}";

    private final RecordingObserver observer = new RecordingObserver();

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 401, 403, 404, 406, 407, 409, 410, 429, 500, 502, 503})
    void refusalIsNoResponse(int status) {
        try (WireServer proxy = WireServer.playing(CannedResponse.json(status, status == 204 ? "" : PRETENCE));
                AtlasClient client = beyond(proxy).maxConnections(1).build()) {
            PrivateEndpointServices services = services(client);
            assertRefused(proxy, status, () -> services.find(CloudProvider.AWS, "US_EAST_1"));
            assertRefused(proxy, status, () -> services.delete(CloudProvider.AWS, SERVICE));
            assertRefused(proxy, status, () -> services.get(CloudProvider.AWS, SERVICE));
            assertThat(observer.events(Attempt.class))
                    .hasSize(3)
                    .allSatisfy(attempt -> assertThat(attempt.status()).isEmpty());
            assertThat(proxy.received())
                    .allSatisfy(request -> assertThat(request.method()).isEqualTo("CONNECT"));
        }
    }

    @Test
    void refusalIsNoResponseOfTheTokenEndpointEither() {
        try (WireServer proxy = WireServer.playing(CannedResponse.json(401, "{\"error\":\"invalid_client\"}"));
                AtlasClient client = beyond(proxy)
                        .credentials(AtlasCredentials.serviceAccount(
                                "mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10", "mdb_sa_sk_secret"))
                        .build()) {
            assertRefused(proxy, 401, () -> services(client).get(CloudProvider.AWS, SERVICE));
        }
    }

    @Test
    void refusalByTheProxyOfASelectorIsNoResponse() {
        try (WireServer proxy = WireServer.playing(CannedResponse.json(404, PRETENCE));
                AtlasClient client = beyond(proxy)
                        .proxy(ProxySelector.of(
                                new InetSocketAddress("localhost", proxy.uri().getPort())))
                        .build()) {
            assertRefused(proxy, 404, () -> services(client).find(CloudProvider.AWS, "US_EAST_1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic realm=\"office\"", "Digest realm=\"office\", nonce=\"n\", qop=\"auth\""})
    void refusalOfWhoHasSaidWhoCallsIsNoResponse(String challenge) {
        CannedResponse whoCalls = CannedResponse.json(407, PRETENCE).header("Proxy-Authenticate", challenge);
        for (int status : new int[] {404, 407}) {
            CannedResponse last = CannedResponse.json(status, PRETENCE).header("Proxy-Authenticate", challenge);
            try (WireServer proxy = WireServer.playing(whoCalls, last);
                    AtlasClient client = beyond(proxy)
                            .proxyCredentials("me", "office-secret")
                            .build()) {
                assertRefused(proxy, status, () -> services(client).get(CloudProvider.AWS, SERVICE));
                assertThat(proxy.received()).hasSize(2);
                assertThat(proxy.received().get(1).header("Proxy-Authorization"))
                        .hasValueSatisfying(
                                login -> assertThat(challenge).startsWith(login.substring(0, login.indexOf(' '))));
            }
        }
    }

    @Test
    void whoIsAskedWhoCallsReadsWhatToSet() {
        CannedResponse whoCalls = CannedResponse.status(407).header("Proxy-Authenticate", "Basic realm=\"office\"");
        for (URI atlas : new URI[] {ATLAS, URI.create("http://localhost:1")}) {
            try (WireServer proxy = WireServer.playing(whoCalls);
                    AtlasClient client = beyond(proxy).baseUrl(atlas).build()) {
                assertThatThrownBy(() -> services(client).get(CloudProvider.AWS, SERVICE))
                        .isInstanceOf(TransportException.class)
                        .hasMessageContainingAll(
                                "the proxy localhost:" + proxy.uri().getPort(), "proxyCredentials");
            }
        }
    }

    /** Nothing was sent, so that it does not matter what was asked for. */
    @Test
    void refusalThatPassesIsTriedAgainAndAnyOtherNot() {
        assertAttempts(4, CannedResponse.html(503));
        assertAttempts(4, CannedResponse.dropped());
        assertAttempts(4, CannedResponse.raw("HTTP/1.1 000 Odd\r\n\r\n"));
        assertAttempts(1, CannedResponse.html(403));
        assertAttempts(1, CannedResponse.status(407));
    }

    @Test
    void whatComesThroughATunnelIsAtlassOwn() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        try (WireServer atlas =
                        WireServer.playing(certificate.serverSockets(), "https", CannedResponse.json(404, PRETENCE));
                TunnelProxy proxy = TunnelProxy.to(atlas.uri());
                AtlasClient client = atlas.builder()
                        .sslContext(certificate.trustingContext())
                        .proxy(proxy.uri())
                        .build()) {
            for (int call = 0; call < 3; call++) {
                assertThatThrownBy(() -> services(client).get(CloudProvider.AWS, SERVICE))
                        .isInstanceOf(NotFoundException.class);
            }
            assertThat(proxy.tunnels()).isEqualTo(1);
        }
    }

    private static void assertAttempts(int attempts, CannedResponse refusal) {
        try (WireServer proxy = WireServer.playing(refusal);
                AtlasClient client =
                        proxy.builder().baseUrl(ATLAS).proxy(proxy.uri()).build()) {
            assertThatThrownBy(() -> client.project(PROJECT).regionalMode().enable())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("the proxy localhost:" + proxy.uri().getPort());
            assertThat(proxy.responded()).isEqualTo(attempts);
        }
    }

    private static void assertRefused(WireServer proxy, int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the proxy localhost:" + proxy.uri().getPort()
                        + " refused to connect to cloud.mongodb.com:443 (" + status + ")")
                .hasMessageNotContaining("office-secret");
    }

    private AtlasClientBuilder beyond(WireServer proxy) {
        return proxy.builder()
                .baseUrl(ATLAS)
                .proxy(proxy.uri())
                .observer(observer)
                .maxAttempts(1);
    }

    private static PrivateEndpointServices services(AtlasClient client) {
        return client.project(PROJECT).privateEndpointServices();
    }
}
