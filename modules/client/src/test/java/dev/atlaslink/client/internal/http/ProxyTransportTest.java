package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.settings.ProxyLogin;
import feign.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proxy says for itself is never taken for a response of the server behind it. */
final class ProxyTransportTest {
    private static final Request OVER_HTTP = ThingRequests.of("getThing", "http://things.invalid/things");
    private static final Request OVER_HTTPS = ThingRequests.of("getThing", "https://things.invalid/things");
    private static final Said WHO_CALLS = Said.status(407, "Proxy-Authenticate: Basic realm=\"office\"");
    private static final ProxyLogin LOGIN = new ProxyLogin("me", Secret.of("office-secret"));
    private static final String BASIC = "\r\nProxy-Authorization: Basic "
            + Base64.getEncoder().encodeToString("me:office-secret".getBytes(StandardCharsets.UTF_8)) + "\r\n";

    @Test
    void proxyGetsTheWholeUrlOverHttp() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(Said.status(204));
                HttpTransport transport = Transports.through(proxy)) {
            assertThat(transport.execute(OVER_HTTP, ThingCall.OPTIONS).status()).isEqualTo(204);
            assertThat(proxy.received().get(0)).startsWith("GET http://things.invalid/things HTTP/1.1\r\n");
        }
    }

    @Test
    void proxyThatAsksWhoCallsIsNoServer() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(WHO_CALLS);
                HttpTransport transport = Transports.through(proxy)) {
            assertThatThrownBy(() -> transport.execute(OVER_HTTP, ThingCall.OPTIONS))
                    .isInstanceOf(ProxyIOException.class)
                    .hasMessageContaining("the proxy localhost:" + proxy.port() + " asks who calls (407)");
            assertThat(proxy.received()).hasSize(1);
        }
    }

    @Test
    void proxyThatAsksWhoCallsIsTold() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(WHO_CALLS, Said.status(204));
                HttpTransport transport = Transports.through(proxy, LOGIN)) {
            assertThat(transport.execute(OVER_HTTP, ThingCall.OPTIONS).status()).isEqualTo(204);
            assertThat(proxy.received()).hasSize(2);
            assertThat(proxy.received().get(0)).doesNotContain("Proxy-Authorization");
            assertThat(proxy.received().get(1)).contains(BASIC);
        }
    }

    /** Its challenge gets its response above the transport. */
    @Test
    void serverBehindAProxyIsNotToldWhoCalls() throws IOException {
        Said challenge = Said.status(401, "WWW-Authenticate: Basic realm=\"office\"");
        try (ScriptedServer proxy = new ScriptedServer(challenge);
                HttpTransport transport = Transports.through(proxy, LOGIN)) {
            assertThat(transport.execute(OVER_HTTP, ThingCall.OPTIONS).status()).isEqualTo(401);
            assertThat(proxy.received()).hasSize(1);
        }
    }

    /** Where there is no proxy, a server may say so, whatever it means by that. */
    @Test
    void serverMaySayWhatAProxySays() throws IOException {
        try (ScriptedServer server = new ScriptedServer(WHO_CALLS);
                HttpTransport transport = Transports.direct()) {
            Request request = ThingRequests.of("getThing", server.url("/things"));

            assertThat(transport.execute(request, ThingCall.OPTIONS).status()).isEqualTo(407);
        }
    }

    @ParameterizedTest
    @CsvSource({"204, false", "302, false", "403, false", "404, false", "407, false", "429, true", "503, true"})
    void tunnelThatIsRefusedIsNoResponse(int status, boolean passing) throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(Said.status(status));
                HttpTransport transport = Transports.through(proxy)) {
            for (int attempt = 1; attempt <= 2; attempt++) {
                assertThatThrownBy(() -> transport.execute(OVER_HTTPS, ThingCall.OPTIONS))
                        .isInstanceOfSatisfying(
                                ProxyIOException.class,
                                refused -> assertThat(refused.isPassing()).isEqualTo(passing))
                        .hasMessageContaining("refused to connect to things.invalid:443 (" + status + ")");
            }
            assertThat(proxy.received()).as("the one connection is free again").hasSize(2);
            assertThat(proxy.received().get(0))
                    .startsWith("CONNECT things.invalid:443 HTTP/1.1\r\n")
                    .doesNotContain("/things");
        }
    }

    @Test
    void tunnelIsAskedForAgainBySayingWhoCalls() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(WHO_CALLS, Said.status(502));
                HttpTransport transport = Transports.through(proxy, LOGIN)) {
            assertThatThrownBy(() -> transport.execute(OVER_HTTPS, ThingCall.OPTIONS))
                    .isInstanceOf(ProxyIOException.class)
                    .hasMessageContaining("(502)");
            assertThat(proxy.received()).hasSize(2).allMatch(request -> request.startsWith("CONNECT "));
            assertThat(proxy.received().get(1)).contains(BASIC);
        }
    }

    @Test
    void tunnelThatBreaksIsOfTheProxy() throws IOException {
        for (Said said : new Said[] {Said.HANGING_UP, Said.raw("HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n")}) {
            try (ScriptedServer proxy = new ScriptedServer(said);
                    HttpTransport transport = Transports.through(proxy)) {
                assertThatThrownBy(() -> transport.execute(OVER_HTTPS, ThingCall.OPTIONS))
                        .isInstanceOfSatisfying(
                                ProxyIOException.class,
                                broken -> assertThat(broken.isPassing()).isTrue())
                        .hasMessageContaining("did not connect to things.invalid:443: ");
            }
        }
    }

    /** What comes through an open tunnel is of the server, also what is wrong with its TLS. */
    @Test
    void handshakeThatFailsInATunnelIsOfTheServer() throws IOException {
        Said open = Said.raw("HTTP/1.1 200 Open\r\n\r\n");
        try (ScriptedServer proxy = new ScriptedServer(open, Said.status(400));
                HttpTransport transport = Transports.through(proxy)) {
            assertThatThrownBy(() -> transport.execute(OVER_HTTPS, ThingCall.OPTIONS))
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void brokenResponseOverHttpIsOfTheServer() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(Said.HANGING_UP);
                HttpTransport transport = Transports.through(proxy)) {
            assertThatThrownBy(() -> transport.execute(OVER_HTTP, ThingCall.OPTIONS))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(ProxyIOException.class);
        }
    }
}
