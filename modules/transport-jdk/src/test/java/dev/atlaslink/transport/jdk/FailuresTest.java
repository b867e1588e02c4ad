package dev.atlaslink.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Only what surely was not sent may be called a lack of connection: it is repeated whatever it was. */
final class FailuresTest {
    private static final HttpRequest REQUEST = HttpRequest.newBuilder(
                    URI.create("https://cloud.mongodb.com:8443/api?secret=1"))
            .build();
    private static final Deadline DEADLINE = Deadline.in(Duration.ofSeconds(2), () -> 0);

    @Test
    void connectionThatDidNotComeAboutIsNoneAndSaysWhy() {
        assertNotConnected(new HttpConnectTimeoutException("HTTP connect timed out"), "it took too long");
        assertNotConnected(new ConnectException(), "nobody accepts connections");
        assertNotConnected(
                (IOException) new ConnectException().initCause(new UnresolvedAddressException()),
                "its name is not known");
        assertNotConnected(new IOException("Tunnel failed, got: 403"), "the proxy refused, Tunnel failed, got: 403");
    }

    @Test
    void timeThatRanOutAfterwardsIsNoLackOfAConnection() {
        HttpTimeoutException late = new HttpTimeoutException("request timed out");

        assertThat(translated(late))
                .isExactlyInstanceOf(SocketTimeoutException.class)
                .hasMessage("no whole response within 2000 ms")
                .hasCause(late);
    }

    @Test
    void anythingElseStaysWhatItIs() {
        for (IOException failure : new IOException[] {
            new ConnectException("Connection refused"),
            new SSLHandshakeException("no trusted certificate"),
            new EOFException(),
            new IOException("HTTP/1.1 header parser received no bytes")
        }) {
            assertThat(translated(failure)).isSameAs(failure);
        }
    }

    private static void assertNotConnected(IOException failure, String reason) {
        assertThat(translated(failure))
                .isExactlyInstanceOf(ConnectException.class)
                .hasMessage("cannot connect to cloud.mongodb.com:8443: " + reason)
                .hasCause(failure);
    }

    private static IOException translated(IOException failure) {
        return Failures.translated(failure, REQUEST, DEADLINE);
    }
}
