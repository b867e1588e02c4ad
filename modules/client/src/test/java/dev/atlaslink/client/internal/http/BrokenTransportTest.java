package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that do not come, not in time, not whole, or are none; the one connection stays fit for the next. */
final class BrokenTransportTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final Said FINE = Said.body(200, "{}");
    private static final Duration SOON = Duration.ofMillis(150);
    private static final Request.Options BRIEFLY = new Request.Options(Duration.ofSeconds(5), SOON, false);

    @AutoClose
    private final HttpTransport transport = Transports.direct();

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                Arguments.of("of a length", Said.raw(OK + "Content-Length: 101\r\n\r\n" + "x".repeat(50))),
                Arguments.of(
                        "in chunks without end",
                        Said.raw(OK + "Transfer-Encoding: chunked\r\n\r\n65\r\n" + "x".repeat(101) + "\r\n")));
    }

    static Stream<Said> broken() {
        return Stream.of(
                Said.raw(OK + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{")
                        .thenHangsUp(),
                Said.raw(OK + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
                Said.raw(OK
                        + "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void largerResponseThanAllowedIsBrokenOffThoughNoMoreOfItComes(String how, Said said) throws IOException {
        try (ScriptedServer server = new ScriptedServer(said, FINE)) {
            assertThatThrownBy(() -> get(server, ThingCall.OPTIONS))
                    .as(how)
                    .isInstanceOf(ResponseTooLargeIOException.class);

            assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void bodyThatBreaksOffProvesWhatItsHeadDoes(Said said) throws IOException {
        try (ScriptedServer server = new ScriptedServer(said, FINE)) {
            assertThatThrownBy(() -> get(server, ThingCall.OPTIONS))
                    .isInstanceOfSatisfying(
                            BrokenBodyIOException.class,
                            failure -> assertThat(failure.proof()).isEqualTo(Proof.ACTED));

            assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
        }
    }

    @Test
    void bodyOfAnUnknownKindProvesNothing() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(Said.raw(OK + "Content-Length: 9\r\n\r\n{").thenHangsUp())) {
            assertThatThrownBy(() -> get(server, ThingCall.OPTIONS))
                    .isInstanceOfSatisfying(
                            BrokenBodyIOException.class,
                            failure -> assertThat(failure.proof()).isEqualTo(Proof.UNKNOWN));
        }
    }

    @Test
    void responseThatDoesNotComeIsWaitedForAsLongAsTheAttemptMayTake() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.NOTHING, FINE)) {
            assertThatThrownBy(() -> get(server, BRIEFLY))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("no whole response within 150 ms");

            assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
        }
    }

    @Test
    void bodyThatStopsIsWaitedForAsLongAsTheAttemptMayTake() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.raw(OK + "Content-Length: 9\r\n\r\n{"), FINE)) {
            // On a busy machine time may be over before the head has come.
            assertThatThrownBy(() -> get(server, BRIEFLY))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no whole response within 150 ms");

            assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
        }
    }

    @Test
    void headWithoutEndIsBrokenOff() throws IOException {
        for (String head : new String[] {"X: y\r\n".repeat(257), "X: " + "y".repeat(17_000)}) {
            try (ScriptedServer server = new ScriptedServer(Said.raw(OK + head), FINE)) {
                assertThatThrownBy(() -> get(server, ThingCall.OPTIONS)).isInstanceOf(IOException.class);

                assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void headOfAReasonableSizeIsRead() throws IOException {
        String head = "X: y\r\n".repeat(250) + "Y: " + "y".repeat(16_000) + "\r\nContent-Length: 0\r\n\r\n";
        try (ScriptedServer server = new ScriptedServer(Said.raw(OK + head))) {
            assertThat(get(server, ThingCall.OPTIONS).headers().get("X")).hasSize(250);
        }
    }

    @Test
    void statusThatIsNoneIsAFailureOfTheTransport() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(Said.raw("HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n"), FINE)) {
            assertThatThrownBy(() -> get(server, ThingCall.OPTIONS)).isInstanceOf(TransportFailureIOException.class);

            assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
        }
    }

    @Test
    void serverThatHangsUpWithoutAWordHasNotResponded() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.HANGING_UP, FINE)) {
            assertThatThrownBy(() -> get(server, ThingCall.OPTIONS)).isInstanceOf(IOException.class);
            assertThat(server.received()).as("it is not sent again").hasSize(1);

            assertThat(get(server, ThingCall.OPTIONS).status()).isEqualTo(200);
        }
    }

    @Test
    void connectionThatDoesNotGetFreeIsWaitedForAsLongAsTheAttemptMayTake() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (ScriptedServer server = new ScriptedServer(Said.NOTHING)) {
            other.execute(() ->
                    assertThatThrownBy(() -> get(server, ThingCall.OPTIONS)).isInstanceOf(IOException.class));
            server.awaitRequest();

            assertThatThrownBy(() -> get(server, BRIEFLY)).isInstanceOf(ConnectionRequestTimeoutException.class);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void threadThatIsInterruptedDoesNotWaitForAConnection() throws IOException {
        try (ScriptedServer server = new ScriptedServer(FINE)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> get(server, ThingCall.OPTIONS))
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("interrupted while waiting for a connection")
                    .hasCauseInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.received()).isEmpty();
        }
    }

    private Response get(ScriptedServer server, Request.Options options) throws IOException {
        return transport.execute(ThingRequests.of("getThing", server.url("/things")), options);
    }
}
