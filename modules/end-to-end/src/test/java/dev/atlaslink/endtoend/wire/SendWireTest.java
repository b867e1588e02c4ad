package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of odd responses to requests that users write themselves. */
final class SendWireTest {
    private static final String THINGS = "/api/atlas/v2/groups/5f7cac1adf5d6c6306f4b200/things";
    private static final LocalDate DATE = LocalDate.parse("2023-01-01");
    private static final CannedResponse OK = CannedResponse.json(200, "{\"ok\":true}");

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void lostResponseIsAskedForAgainWhereTheMethodAllowsIt(String method) {
        try (WireServer server = WireServer.playing(CannedResponse.dropped(), CannedResponse.status(204));
                AtlasClient client = server.builder().build()) {
            assertThat(client.send(RawRequest.of(method, THINGS).date(DATE)).status())
                    .isEqualTo(204);
            assertThat(server.received()).extracting(WireRequest::method).containsExactly(method, method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void lostResponseOfAnotherMethodIsAFailure(String method) {
        try (WireServer server = WireServer.playing(CannedResponse.dropped(), OK);
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() ->
                            client.send(RawRequest.of(method, THINGS).date(DATE).json("{}")))
                    .isInstanceOf(TransportException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429})
    void requestThatWasTurnedAwayIsRepeatedWhateverItsMethod(int status) {
        try (WireServer server = WireServer.playing(CannedResponse.json(status, "{}"), OK);
                AtlasClient client = server.builder().build()) {
            RawRequest post = RawRequest.post(THINGS).date(DATE).json("{\"a\":1}");

            assertThat(client.send(post).body()).isEqualTo("{\"ok\":true}");
            assertThat(server.received()).extracting(WireRequest::body).containsExactly("{\"a\":1}", "{\"a\":1}");
        }
    }

    @Test
    void deletionThatIsRepeatedAndFindsNothingHasReachedItsAim() {
        CannedResponse gone = CannedResponse.json(404, "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}");
        try (WireServer server = WireServer.playing(CannedResponse.dropped(), gone);
                AtlasClient client = server.builder().build()) {
            RawRequest delete = RawRequest.delete(THINGS).date(DATE);
            RawResponse response = client.send(delete);

            assertThat(response.status()).isEqualTo(204);
            assertThat(response.headers()).isEmpty();
            assertThat(response.body()).isEmpty();
            assertThatThrownBy(() -> client.send(delete)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void pageOfAGatewayIsNoResponseOfAtlas() {
        try (WireServer server = WireServer.playing(CannedResponse.html(200));
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() -> client.send(RawRequest.get(THINGS).date(DATE)))
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessage("rawRequest failed: the response is not application/vnd.atlas.2023-01-01+json but"
                            + " text/html (200, GET " + THINGS + ")");
            assertThatThrownBy(() -> client.send(RawRequest.get(THINGS).accept("text/csv")))
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("the response is not text/csv but text/html");
        }
    }

    @Test
    void anotherFormatIsReadAsText() {
        CannedResponse table = CannedResponse.status(200).body("text/csv", "a;ü".getBytes(StandardCharsets.UTF_8));
        try (WireServer server = WireServer.playing(table);
                AtlasClient client = server.builder().build()) {
            RawResponse response = client.send(RawRequest.get(THINGS).accept("text/csv"));

            assertThat(response.body()).isEqualTo("a;ü");
            assertThat(server.received().get(0).header("Accept")).contains("text/csv");
        }
    }

    @Test
    void optionsOfAViewHold() {
        try (WireServer server = WireServer.playing(CannedResponse.silent());
                AtlasClient client = server.builder().build()) {
            AtlasClient hasty = client.withOptions(options -> options.header("X-Request", "7")
                    .attemptTimeout(Duration.ofMillis(50))
                    .maxAttempts(1));

            assertThatThrownBy(() -> hasty.send(RawRequest.get(THINGS).date(DATE)))
                    .isInstanceOf(TransportException.class);
            assertThat(server.received().get(0).header("X-Request")).contains("7");
        }
    }

    @Test
    void nothingIsSentForWhatIsRefused() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() -> client.send(RawRequest.get(THINGS))).hasMessageStartingWith("date is null; ");
            assertThatThrownBy(() -> client.send(RawRequest.get("https://cloud.mongodb.com" + THINGS)))
                    .hasMessageStartingWith("path is \"https://cloud.mongodb.com\"; ");
            client.send(RawRequest.get(server.uri() + THINGS).date(DATE));

            assertThat(server.received()).extracting(WireRequest::target).containsExactly(THINGS);
        }
    }
}
