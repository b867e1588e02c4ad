package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.RegionalMode;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Responses that break the rules of HTTP, or stretch them. None may cost the one connection that there is, or be taken
 * for the response of the next call.
 */
final class BrokenHttpResponseTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String JSON = "{\"enabled\":true}";
    private static final CannedResponse OK = CannedResponse.json(200, JSON);
    private static final String OK_TEXT =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + JSON.length() + "\r\n\r\n" + JSON;

    static Stream<CannedResponse> broken() {
        byte[] packed = new byte[] {31, -117, 8, 0, 0, 0, 0, 0, 0, -1, 75};
        return Stream.of(
                zipped(packed),
                zipped(JSON.getBytes(StandardCharsets.UTF_8)),
                CannedResponse.raw("SSH-2.0-OpenSSH_9.2\r\n".repeat(40)),
                CannedResponse.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenResponseIsAskedForAgainWhereThatIsSafe(CannedResponse broken) {
        play(
                client -> {
                    read(client);
                    assertThatThrownBy(() -> change(client)).isInstanceOf(TransportException.class);
                    read(client);
                },
                4,
                broken,
                OK,
                broken,
                OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 Continue", "103 Early Hints"})
    void preliminaryResponseIsPassedOver(String status) {
        play(
                BrokenHttpResponseTest::read,
                1,
                CannedResponse.raw("HTTP/1.1 " + status + "\r\nLink: x\r\n\r\n" + OK_TEXT));
    }

    @Test
    void bodyWhereThereMayBeNoneIsNotTakenForTheNextResponse() {
        play(
                client -> {
                    delete(client);
                    read(client);
                },
                2,
                CannedResponse.raw("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nHTTP/"),
                OK);
    }

    @Test
    void headThatNeverEndsIsBrokenOffAndNotAskedForAgain() {
        for (String head : List.of("X: y\r\n".repeat(300), "X: " + "y".repeat(20_000) + "\r\n")) {
            CannedResponse endless = CannedResponse.raw("HTTP/1.1 200 OK\r\n" + head);
            play(
                    client -> {
                        assertThatThrownBy(() -> read(client))
                                .isInstanceOf(TransportException.class)
                                .hasMessageContaining("after 1 attempt ");
                        read(client);
                    },
                    2,
                    endless,
                    OK);
        }
    }

    /** Such as the login page of a proxy in between, which knows nothing of deletions. */
    @Test
    void pageInsteadOfAnEmptyResponseIsNoDeletion() {
        play(
                client -> {
                    assertThatThrownBy(() -> delete(client))
                            .isInstanceOf(UnexpectedResponseException.class)
                            .hasMessageContaining("the response is not JSON but text/html (200, DELETE /api/");
                    delete(client);
                    delete(client);
                },
                3,
                CannedResponse.html(200),
                CannedResponse.json(202, "{}"),
                CannedResponse.status(204));
    }

    private static CannedResponse zipped(byte[] body) {
        return CannedResponse.status(200)
                .body("application/json", Arrays.copyOf(body, body.length))
                .header("Content-Encoding", "gzip");
    }

    private static void read(AtlasClient client) {
        assertThat(client.api(PrivateEndpointServicesApi.class)
                        .getGroupPrivateEndpointRegionalMode(PROJECT)
                        .enabled())
                .isTrue();
    }

    private static void change(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class)
                .toggleGroupPrivateEndpointRegionalMode(
                        PROJECT, RegionalMode.builder().enabled(true).build());
    }

    private static void delete(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class)
                .deleteGroupPrivateEndpointEndpointService(PROJECT, CloudProvider.AWS, "66b81b2f5f1d0c4e8a7d3c10");
    }

    private static void play(Consumer<AtlasClient> calls, int requests, CannedResponse... script) {
        try (WireServer server = WireServer.playing(script);
                AtlasClient client = server.builder().maxConnections(1).build()) {
            calls.accept(client);
            assertThat(server.received()).hasSize(requests);
        }
    }
}
