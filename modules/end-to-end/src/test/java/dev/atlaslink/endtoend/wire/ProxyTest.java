package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What goes to a proxy, and what does not, as it shows on a socket. */
final class ProxyTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String LOGIN = "Basic " + base64("me:office-secret");
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");
    private static final CannedResponse WHO_CALLS =
            CannedResponse.status(407).header("Proxy-Authenticate", "Basic realm=\"office\"");

    @AutoClose
    private final CapturedLog log = new CapturedLog();

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
    void proxyThatASelectorNamesForTheWorstCaseOnlyGetsNothing() {
        try (WireServer server = WireServer.playing(OK);
                WireServer proxy = WireServer.playing(OK);
                AtlasClient client =
                        server.builder().proxy(new DirectFirst(proxy.uri())).build()) {
            read(client);
            assertThat(server.received()).hasSize(1);
            assertThat(proxy.connections()).isZero();
        }
    }

    @Test
    void httpsGoesThroughATunnelAndCredentialsNeverToTheProxy() {
        try (WireServer proxy = WireServer.playing(CannedResponse.status(407));
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
    void proxyThatAsksWhoCallsIsToldAndAtlasIsNot() {
        CannedResponse challenge = CannedResponse.json(401, "{}")
                .header(
                        "WWW-Authenticate",
                        "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"");
        try (WireServer proxy = WireServer.playing(WHO_CALLS, challenge, WHO_CALLS, OK);
                AtlasClient client = beyond(proxy)
                        .proxy(proxy.uri())
                        .proxyCredentials("me", "office-secret")
                        .build()) {
            read(client);
            assertThat(proxy.received())
                    .extracting(request -> request.header("Proxy-Authorization").orElse("none"))
                    .containsExactly("none", LOGIN, "none", LOGIN);
            assertThat(proxy.received().get(3).header("Authorization").orElseThrow())
                    .startsWith("Digest username=\"public\"");
            assertThat(log.clientLines()).isNotEmpty().noneMatch(line -> line.contains("office-secret"));
            assertThat(log.clientLines()).noneMatch(line -> line.contains(LOGIN.substring("Basic ".length())));
        }
    }

    @Test
    void tunnelIsAskedForAgainWhenTheProxyAsksWhoCalls() {
        try (WireServer proxy = WireServer.playing(WHO_CALLS, CannedResponse.status(502));
                AtlasClient client = beyond(proxy)
                        .baseUrl(URI.create("https://cloud.mongodb.com"))
                        .proxy(proxy.uri())
                        .proxyCredentials("me", "office-secret")
                        .build()) {
            assertThatThrownBy(() -> read(client)).hasMessageContaining("(502");
            assertThat(proxy.received())
                    .extracting(WireRequest::line)
                    .containsExactly(
                            "CONNECT cloud.mongodb.com:443 HTTP/1.1", "CONNECT cloud.mongodb.com:443 HTTP/1.1");
            assertThat(proxy.received().get(1).header("Proxy-Authorization")).contains(LOGIN);
            assertThat(proxy.received().get(1).header("Authorization")).isEmpty();
        }
    }

    @Test
    void passwordThatTheProxyRefusesIsNotTriedAgain() {
        try (WireServer proxy = WireServer.playing(WHO_CALLS);
                AtlasClient client = beyond(proxy)
                        .proxy(proxy.uri())
                        .proxyCredentials("me", "wrong")
                        .build()) {
            assertThatThrownBy(() -> read(client)).hasMessageContaining("(407");
            assertThat(proxy.received()).hasSize(2);
        }
    }

    /** Nobody listens at the client's base URL, so that a response can only come from the proxy. */
    private static AtlasClientBuilder beyond(WireServer proxy) {
        return proxy.builder().baseUrl(URI.create("http://localhost:1")).maxAttempts(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }

    private static final class DirectFirst extends ProxySelector {
        private final Proxy second;

        DirectFirst(URI proxy) {
            this.second = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), proxy.getPort()));
        }

        @Override
        public List<Proxy> select(URI target) {
            return List.of(Proxy.NO_PROXY, second);
        }

        @Override
        public void connectFailed(URI target, SocketAddress proxy, IOException failure) {
            throw new AssertionError("nobody asks again");
        }
    }
}
