package dev.atlaslink.endtoend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.RedirectException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One set of rules for every HTTP client that can carry requests; the ledger of ignored cases has those that some break. */
final class TransportContractTest {
    private static final CannedResponse OK = CannedResponse.json(200, "{\"name\":\"x\"}");

    @ParameterizedTest
    @EnumSource
    void sendsPathAndQueryByteForByte(HttpClientKind kind) {
        WireRequest request = send(kind, OK, probe -> probe.read("a/b c%2F", "x,y&z=1~!'()*:@+\u00e9"));

        assertThat(request.target())
                .isEqualTo("/things/a%2Fb%20c%252F?name=x%2Cy%26z%3D1~%21%27%28%29%2A%3A%40%2B%C3%A9");
    }

    @ParameterizedTest
    @EnumSource
    void leavesAQueryOfTheTemplateAsItIs(HttpClientKind kind) {
        assertThat(send(kind, OK, Probe::readWithFixedQuery).target()).isEqualTo("/things?fixed=a%20b~!$'()*:@&empty");
    }

    @ParameterizedTest
    @EnumSource
    void sendsPatchWithItsBody(HttpClientKind kind) {
        WireRequest request = send(kind, OK, probe -> probe.change("1", Map.of("enabled", true)));

        assertThat(request.method()).isEqualTo("PATCH");
        assertThat(request.body()).isEqualTo("{\"enabled\":true}");
    }

    @ParameterizedTest
    @EnumSource
    void sendsDeleteWithoutABodyAndTakesAResponseWithoutOne(HttpClientKind kind) {
        WireRequest request = send(kind, CannedResponse.status(204), probe -> probe.delete("1"));

        assertThat(request.line()).isEqualTo("DELETE /things/1 HTTP/1.1");
        assertThat(request.header("Content-Length").orElse("0")).isEqualTo("0");
        assertThat(request.header("Content-Type")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatAPostIsEmpty(HttpClientKind kind) {
        WireRequest request = send(kind, CannedResponse.status(204), probe -> probe.start("1"));

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.header("Content-Length")).contains("0");
    }

    @ParameterizedTest
    @EnumSource
    void sendsMediaTypesAsTheyAreAndSaysWhoCalls(HttpClientKind kind) {
        WireRequest request = send(kind, OK, probe -> probe.create(Map.of()));

        assertThat(request.header("Accept")).contains("application/json");
        assertThat(request.header("Content-Type")).contains("application/vnd.atlas.2023-01-01+json");
        assertThat(request.header("User-Agent").orElseThrow()).startsWith("atlaslink/");
        assertThat(request.headers())
                .filteredOn(header -> header.matches("(?i)user-agent:.*"))
                .hasSize(1);
    }

    /** An h2c upgrade, which java.net.http asks for unless it is told not to, would repeat credentials in a header. */
    @ParameterizedTest
    @EnumSource
    void asksForNoOtherProtocol(HttpClientKind kind) {
        assertThat(send(kind, OK, probe -> probe.read("1", null)).header("Upgrade"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsCompressedResponses(HttpClientKind kind) {
        WireRequest request = send(
                kind, OK.gzipped(), probe -> assertThat(probe.read("1", null)).containsEntry("name", "x"));

        assertThat(request.header("Accept-Encoding").orElse("")).contains("gzip");
    }

    @ParameterizedTest
    @EnumSource
    void followsNoRedirect(HttpClientKind kind) {
        try (WireServer elsewhere = WireServer.playing(OK)) {
            CannedResponse redirect = CannedResponse.status(302).header("Location", elsewhere.uri() + "/things/2");
            send(
                    kind,
                    redirect,
                    probe -> assertThatThrownBy(() -> probe.read("1", null))
                            .isInstanceOf(RedirectException.class)
                            .hasMessageContaining("(302, GET /things/1)"));
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheBodyOfARefusedPost(HttpClientKind kind) {
        CannedResponse refusal = CannedResponse.json(401, "{\"error\":401,\"errorCode\":\"USER_UNAUTHORIZED\"}");

        send(
                kind,
                refusal,
                probe -> assertThatThrownBy(() -> probe.create(Map.of("a", 1)))
                        .isInstanceOf(PermissionException.class)
                        .hasMessageContaining("(401 USER_UNAUTHORIZED, POST /things)"));
    }

    @ParameterizedTest
    @EnumSource
    void repeatsABodyAfterAChallenge(HttpClientKind kind) {
        CannedResponse challenge = CannedResponse.json(401, "{}")
                .header(
                        "WWW-Authenticate",
                        "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"");
        try (WireServer server = WireServer.playing(challenge, OK);
                AtlasClient client = kind.applyTo(server.builder()).build()) {
            client.api(Probe.class).create(Map.of("a", 1));

            assertThat(server.received()).extracting(WireRequest::body).containsExactly("{\"a\":1}", "{\"a\":1}");
            assertThat(server.received().get(1).header("Authorization").orElseThrow())
                    .startsWith("Digest ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsALargeResponse(HttpClientKind kind) {
        String large = "x".repeat(3 << 20);

        send(
                kind,
                CannedResponse.json(200, "{\"name\":\"" + large + "\"}"),
                probe -> assertThat(probe.read("1", null)).containsEntry("name", large));
    }

    @ParameterizedTest
    @EnumSource
    void breaksOffAResponseThatIsTooLarge(HttpClientKind kind) {
        CannedResponse large = CannedResponse.json(200, "{\"name\":\"" + "x".repeat(3 << 20) + "\"}");

        send(
                kind,
                builder -> builder.maxResponseSize(1 << 20),
                large,
                probe -> assertThatThrownBy(() -> probe.read("1", null))
                        .isInstanceOf(UnexpectedResponseException.class)
                        .hasMessageContaining("larger than maxResponseSize, 1048576 bytes (200, GET /things/1)"));
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAResponseNoLongerThanAllowed(HttpClientKind kind) {
        send(
                kind,
                TransportContractTest::hurried,
                CannedResponse.silent(),
                probe -> assertThatThrownBy(() -> probe.create(Map.of())).isInstanceOf(TransportException.class));
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheRestOfABodyNoLongerThanAllowed(HttpClientKind kind) {
        send(
                kind,
                TransportContractTest::hurried,
                OK.stalled(),
                probe -> assertThatThrownBy(() -> probe.create(Map.of())).isInstanceOf(TransportException.class));
    }

    /** Read to its end, the body would be a valid one. */
    @ParameterizedTest
    @EnumSource
    void readsADribblingBodyNoLongerThanAllowed(HttpClientKind kind) {
        CannedResponse dribbling = CannedResponse.json(200, "{\"name\":\"" + "x".repeat(1000) + "\"}")
                .dribbled();

        send(
                kind,
                TransportContractTest::hurried,
                dribbling,
                probe -> assertThatThrownBy(() -> probe.create(Map.of())).isInstanceOf(TransportException.class));
    }

    private static AtlasClientBuilder hurried(AtlasClientBuilder builder) {
        return builder.attemptTimeout(Duration.ofSeconds(1));
    }

    private static WireRequest send(HttpClientKind kind, CannedResponse response, Consumer<Probe> call) {
        return send(kind, UnaryOperator.identity(), response, call);
    }

    /** Makes one call, checks that it took exactly one request, and returns that. */
    private static WireRequest send(
            HttpClientKind kind,
            UnaryOperator<AtlasClientBuilder> settings,
            CannedResponse response,
            Consumer<Probe> call) {
        try (WireServer server = WireServer.playing(response);
                AtlasClient client =
                        kind.applyTo(settings.apply(server.builder())).build()) {
            call.accept(client.api(Probe.class));
            assertThat(server.received()).hasSize(1);
            return server.received().get(0);
        }
    }
}
