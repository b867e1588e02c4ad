package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user reads when a proxy is in the way, and whether it may pass. */
final class ProxyIOExceptionTest {
    private static final HttpHost PROXY = new HttpHost("http", "proxy.example.com", 3128);
    private static final HttpRoute ROUTE =
            new HttpRoute(new HttpHost("https", "cloud.mongodb.com", 443), (InetAddress) null, PROXY, true);
    private static final String ADVICE = "; proxyCredentials sets the user and password that it accepts";

    @ParameterizedTest
    @CsvSource({
        "403, false",
        "407, false",
        "408, true",
        "425, true",
        "429, true",
        "499, false",
        "500, true",
        "502, true"
    })
    void refusalPassesIfTheProxyAsksForPatienceOrFails(int status, boolean passing) {
        ProxyIOException refused = ProxyIOException.refused(ROUTE, status);

        assertThat(refused.isPassing()).isEqualTo(passing);
        assertThat(refused)
                .hasMessage("the proxy proxy.example.com:3128 refused to connect to cloud.mongodb.com:443 (" + status
                        + ")" + (status == 407 ? ADVICE : ""));
    }

    @Test
    void proxyThatAsksWhoCallsGoesOnAsking() {
        ProxyIOException asked = ProxyIOException.whoCalls(PROXY);

        assertThat(asked.isPassing()).isFalse();
        assertThat(asked).hasMessage("the proxy proxy.example.com:3128 asks who calls (407)" + ADVICE);
    }

    @Test
    void tunnelThatBreaksMayStandTheNextTime() {
        IOException cause = new IOException("reset");
        ProxyIOException broken = ProxyIOException.broken(ROUTE, cause);

        assertThat(broken.isPassing()).isTrue();
        assertThat(broken)
                .hasMessage("the proxy proxy.example.com:3128 did not connect to cloud.mongodb.com:443: reset")
                .hasCause(cause);
        assertThat(ProxyIOException.broken(ROUTE, new EOFException())).hasMessageEndingWith(":443: EOFException");
    }
}
