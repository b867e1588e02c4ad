package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP at its edges (RFC 9110, RFC 9112): what is legal is served, the rest is refused in Atlas's error shape. */
class HttpProtocolTest {

    private static final String GET = "GET /api/atlas/v2 HTTP/1.1\r\nHost: x\r\n";
    private static final String POST = "POST /api/atlas/v2 HTTP/1.1\r\nHost: x\r\n";
    private static final int TOO_LARGE = (1 << 20) + 1;

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anOverlongRequestLineIs414() throws IOException {
        exchange("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n").assertAtlasError(414);
    }

    @Test
    void headersBeyondAllMeasureAre431() throws IOException {
        exchange(GET + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n").assertAtlasError(431);
        exchange(GET + "X-Many: a\r\n".repeat(5_000) + "\r\n").assertAtlasError(431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X Y: 1",
                "no-colon",
                ": empty",
                "X: \0",
                "Content-Length: -1",
                "Content-Length: 1x",
                "Content-Length: 99999999999999999999",
                "Content-Length: 1\r\nContent-Length: 2",
                "Content-Length: 1\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: rot13",
                "Transfer-Encoding: chunked, chunked",
                "Host: y",
                " folded: 1"
            })
    void brokenHeadersAre400(String header) throws IOException {
        exchange(POST + header + "\r\n\r\n").assertAtlasError(400);
    }

    @Test
    void aRequestWithoutHostIs400() throws IOException {
        exchange("GET / HTTP/1.1\r\n\r\n").assertAtlasError(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n\r\n",
                "-1\r\n\r\n",
                "FFFFFFFFFFFFFFFFFF\r\n",
                "3\r\n{}",
                "2\r\n{}2\r\n",
                "2\r\n{}\r\n0\r\nx"
            })
    void brokenChunksAre400(String chunks) throws IOException {
        exchange(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunks).assertAtlasError(400);
    }

    @Test
    void aBodyInChunksIsTakenAsAWhole() throws IOException {
        exchange(POST + "Transfer-Encoding: chunked\r\n\r\n1;a=b\r\n{\r\n1\r\n}\r\n0\r\nX-Trailer: 1\r\n\r\n")
                .assertAtlasError(401);
        assertThat(wire.simulator().journal().entries().get(0).bodyText()).isEqualTo("{}");
    }

    @Test
    void aBodyBeyondAMebibyteIs413WithAndWithoutItsLength() throws IOException {
        String body = " ".repeat(TOO_LARGE);
        exchange(POST + "Content-Length: " + TOO_LARGE + "\r\n\r\n" + body).assertAtlasError(413);
        exchange(POST + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(TOO_LARGE) + "\r\n" + body
                        + "\r\n0\r\n\r\n")
                .assertAtlasError(413);
    }

    @Test
    void whoAsksBeforeSendingIsToldToGoOnOrNotTo() throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            connection.send(POST + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
            assertThat(connection.reply().status()).isEqualTo(100);
            connection.send("{}").reply("POST").assertAtlasError(401);
        }
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            connection.send(POST + "Expect: 100-continue\r\nContent-Length: " + TOO_LARGE + "\r\n\r\n");
            connection.reply().assertAtlasError(413);
            assertThat(connection.isEnded()).isTrue();
        }
    }

    @Test
    void whoExpectsWhatNobodyKnowsIsToldSo() throws IOException {
        assumeTrue(JettyUnderTest.respondsToUnknownExpectations());
        exchange(GET + "Expect: miracle\r\n\r\n").assertAtlasError(417);
    }

    @Test
    void requestsInOneGoGetTheirResponsesInOrder() throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            connection.send(GET + "\r\n" + POST + "Content-Length: 2\r\n\r\n{}"
                    + "PUT /api/oauth/token HTTP/1.1\r\nHost: x\r\n" + "Connection: close\r\n\r\n");
            for (int i = 0; i < 3; i++) {
                connection.reply().assertAtlasError(401);
            }
            assertThat(connection.isEnded()).isTrue();
        }
        assertThat(wire.simulator().journal().entries())
                .extracting(entry -> entry.method())
                .containsExactly("GET", "POST", "PUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "PUT", "get", "BREW"})
    void aMethodThatNoOperationHasIs405(String method) {
        String target = wire.v2("/privateEndpoint/regionalMode");
        Reply reply = wire.send(method, target, null);
        assertThat(reply.outcome()).isEqualTo("405 UNEXPECTED_ERROR");
        assertThat(reply.header("Allow")).isEqualTo("GET, PATCH");
    }

    @Test
    void headGetsNoBody() throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            connection.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
            RawReply reply = connection.reply("HEAD");
            assertThat(reply.status()).isEqualTo(401);
            // What follows is the next response, not a body.
            connection.send(GET + "\r\n").reply().assertAtlasError(401);
        }
    }

    @Test
    void http10GetsAResponseAndTheConnectionEnds() throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            connection.send("GET /api HTTP/1.0\r\n\r\n").reply().assertAtlasError(401);
            assertThat(connection.isEnded()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://x/api/atlas/v2, 401",
        "http://elsewhere.example/api/atlas/v2, 400",
        "http://[broken/api, 400",
        "*, 400",
        "elsewhere.example:443, 400",
        "/a b, 400",
        "/%, 400",
        "/%00, 400",
        "/../.., 400",
        "/../a, 400",
        "/a/../b, 401",
        "/a;b=c, 401",
        "//, 401",
        "/%2F%2E%2E, 401"
    })
    void anyTargetGetsAResponse(String target, int status) throws IOException {
        exchange("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n").assertAtlasError(status);
    }

    private RawReply exchange(String request) throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            return connection.send(request).finish().reply();
        }
    }
}
