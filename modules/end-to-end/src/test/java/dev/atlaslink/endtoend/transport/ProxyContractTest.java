package dev.atlaslink.endtoend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.SelfSignedCertificate;
import dev.atlaslink.endtoend.fixture.TunnelProxy;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.endtoend.transport.PublishedTransport.Surroundings;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a published transport tells a proxy, and that it never takes a proxy's word for Atlas's. */
final class ProxyContractTest {
    private static final URI OVER_HTTP = URI.create("http://localhost:1");
    private static final URI OVER_HTTPS = URI.create("https://cloud.mongodb.com");
    private static final String SECRET = "office-secret";
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString(("me:" + SECRET).getBytes(StandardCharsets.UTF_8));
    private static final CannedResponse OK = CannedResponse.json(200, "{\"name\":\"x\"}");
    private static final CannedResponse WHO_CALLS =
            CannedResponse.status(407).header("Proxy-Authenticate", "Basic realm=\"office\"");

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    @ParameterizedTest
    @EnumSource
    void proxyGetsTheWholeUrlOverHttp(PublishedTransport transport) {
        try (WireServer proxy = WireServer.playing(OK);
                AtlasClient client = beyond(transport, proxy, OVER_HTTP).build()) {
            client.api(Probe.class).read("a/b", null);
            assertThat(proxy.received().get(0).line()).isEqualTo("GET http://localhost:1/things/a%2Fb HTTP/1.1");
            assertThat(proxy.received().get(0).header("Proxy-Authorization")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void proxyIsToldWhoCallsAndNoLogTellsIt(PublishedTransport transport) {
        try (WireServer proxy = WireServer.playing(WHO_CALLS, OK);
                AtlasClient client = transport
                        .applyTo(
                                proxy.builder().baseUrl(OVER_HTTP),
                                Surroundings.NONE.through(proxy.uri()).knownBy(SECRET))
                        .build()) {
            // A transport that tells it unasked needs one request more here, since it was refused all the same.
            client.api(Probe.class).read("1", null);
            assertThat(last(proxy).header("Proxy-Authorization")).contains(LOGIN);
            assertThat(log.clientLines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(SECRET) || line.contains(LOGIN.substring("Basic ".length())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void serverWithoutAProxyIsNotToldWhoCalls(PublishedTransport transport) {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = transport
                        .applyTo(server.builder(), Surroundings.NONE.knownBy(SECRET))
                        .build()) {
            client.api(Probe.class).read("1", null);
            assertThat(server.received().get(0).header("Proxy-Authorization")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedWhoCallsReadsWhatToSet(PublishedTransport transport) {
        for (URI atlas : new URI[] {OVER_HTTP, OVER_HTTPS}) {
            try (WireServer proxy = WireServer.playing(WHO_CALLS);
                    AtlasClient client =
                            beyond(transport, proxy, atlas).maxAttempts(1).build()) {
                assertThatThrownBy(() -> client.api(Probe.class).create(Map.of()))
                        .isInstanceOf(TransportException.class)
                        .hasMessageContainingAll("the proxy", "(407)", "proxyCredentials");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OURS, 204", "OURS, 302", "OURS, 401", "OURS, 403", "OURS, 404", "OURS, 407", "OURS, 429", "OURS, 503",
        "JDK, 204", "JDK, 302", "JDK, 401", "JDK, 403", "JDK, 404", "JDK, 407", "JDK, 429", "JDK, 503"
    })
    void refusalOfATunnelIsNoResponse(PublishedTransport transport, int status) {
        CannedResponse refusal = CannedResponse.json(status, status == 204 ? "" : "{\"errorCode\":\"NOT_ATLAS\"}");
        try (WireServer proxy = WireServer.playing(refusal);
                AtlasClient client =
                        beyond(transport, proxy, OVER_HTTPS).maxAttempts(1).build()) {
            assertThatThrownBy(() -> client.api(Probe.class).create(Map.of("secret", 1)))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("proxy")
                    .hasMessageContaining(Integer.toString(status))
                    .isNotInstanceOf(AtlasApiException.class);
            assertThat(proxy.received()).singleElement().satisfies(request -> {
                assertThat(request.line()).isEqualTo("CONNECT cloud.mongodb.com:443 HTTP/1.1");
                assertThat(request.header("Authorization")).isEmpty();
            });
        }
    }

    /** Nothing of the POST has been sent, so that it may be repeated. */
    @ParameterizedTest
    @EnumSource
    void tunnelThatIsRefusedForNowIsAskedForAgain(PublishedTransport transport) {
        try (WireServer proxy = WireServer.playing(CannedResponse.html(503));
                AtlasClient client = beyond(transport, proxy, OVER_HTTPS).build()) {
            assertThatThrownBy(() -> client.api(Probe.class).create(Map.of())).isInstanceOf(TransportException.class);
            assertThat(proxy.responded()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatComesThroughATunnelIsAtlassOwn(PublishedTransport transport) {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        CannedResponse refusal = CannedResponse.json(403, "{\"error\":403,\"errorCode\":\"FORBIDDEN\"}");
        try (WireServer atlas = WireServer.playing(certificate.serverSockets(), "https", refusal);
                TunnelProxy proxy = TunnelProxy.to(atlas.uri());
                AtlasClient client = transport
                        .applyTo(
                                atlas.builder(),
                                Surroundings.NONE
                                        .through(proxy.uri())
                                        .trusting(certificate.trustingContext())
                                        .knownBy(SECRET))
                        .build()) {
            for (int call = 0; call < 3; call++) {
                assertThatThrownBy(() -> client.api(Probe.class).read("1", null))
                        .isInstanceOf(PermissionException.class);
            }
            assertThat(proxy.tunnels()).isEqualTo(1);
            assertThat(atlas.received())
                    .allSatisfy(request ->
                            assertThat(request.header("Proxy-Authorization")).isEmpty());
        }
    }

    private static AtlasClientBuilder beyond(PublishedTransport transport, WireServer proxy, URI atlas) {
        return transport.applyTo(proxy.builder().baseUrl(atlas), Surroundings.NONE.through(proxy.uri()));
    }

    private static WireRequest last(WireServer proxy) {
        return proxy.received().get(proxy.received().size() - 1);
    }
}
