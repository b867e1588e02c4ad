package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.feign.FeignTransport;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A transport that fails unchecked has no response: reads are repeated, and what was created is looked for. */
final class FailingTransportTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String ID = "66b81bd05f1d0c4e8a7d3c4a";
    private static final CannedResponse NO_STATUS = CannedResponse.raw("HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n");
    private static final CannedResponse NONE = CannedResponse.json(200, "{\"results\":[],\"totalCount\":0}");
    private static final CannedResponse SHOWN = CannedResponse.json(
            200, "{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":\"US_EAST_1\"}]}");

    static Stream<AtlasTransport> failing() {
        return Stream.of(
                request -> {
                    throw new IllegalStateException("broken");
                },
                request -> null,
                request -> new TransportResponse(0, Map.of(), InputStream.nullInputStream()),
                request -> new TransportResponse(200, Map.of(), new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        throw new IllegalStateException("broken");
                    }
                }),
                FeignTransport.of((request, options) -> {
                    throw new IllegalArgumentException("broken");
                }));
    }

    @ParameterizedTest
    @MethodSource
    void failing(AtlasTransport transport) {
        List<String> sent = new ArrayList<>();
        try (AtlasClient client = given(sent, transport)
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .build()) {
            assertThatThrownBy(() -> endpoints(client.project(PROJECT)).list().toList())
                    .isInstanceOf(TransportException.class);
            assertThat(sent).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void failingAtTheTokenEndpoint(AtlasTransport transport) {
        List<String> sent = new ArrayList<>();
        try (AtlasClient client = given(sent, transport)
                .credentials(AtlasCredentials.serviceAccount("mdb_sa_id_" + ID, "mdb_sa_sk_secret"))
                .build()) {
            assertThatThrownBy(() -> endpoints(client.project(PROJECT)).list().toList())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("createAccessToken");
            assertThat(sent).isNotEmpty().allMatch(url -> url.endsWith("/api/oauth/token"));
        }
    }

    @Test
    void statusThatIsNoneIsReadAgain() {
        try (WireServer server = WireServer.playing(NO_STATUS, NONE);
                AtlasClient client = server.builder().build()) {
            assertThat(endpoints(client.project(PROJECT)).list().toList()).isEmpty();
            assertThat(server.responded()).isEqualTo(2);
        }
    }

    @Test
    void statusThatIsNoneAfterADigestChallengeIsReadAgain() {
        CannedResponse challenge = CannedResponse.json(401, "{}")
                .header("WWW-Authenticate", "Digest realm=\"MMS Public API\", nonce=\"n\", qop=\"auth\"");
        try (WireServer server = WireServer.playing(challenge, NO_STATUS, NONE);
                AtlasClient client = server.builder().build()) {
            assertThat(endpoints(client.project(PROJECT)).list().toList()).isEmpty();
            assertThat(server.responded()).isEqualTo(3);
        }
    }

    @Test
    void whatWasCreatedUnderAStatusThatIsNoneIsFound() {
        try (WireServer server = WireServer.playing(NONE, NO_STATUS, SHOWN);
                AtlasClient client = server.builder().build()) {
            assertThat(endpoints(client.project(PROJECT)).create("US_EAST_1").id())
                    .isEqualTo(ID);
        }
    }

    @Test
    void whatWasCreatedByATransportThatFailsIsFound() {
        AtlasTransport transport = new AtlasTransport() {
            private boolean created;

            @Override
            public TransportResponse send(TransportRequest request) {
                if (request.method().equals("POST")) {
                    created = true;
                    throw new IllegalStateException("broken");
                }
                String results = created
                        ? "[{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":\"US_EAST_1\"}]"
                        : "[]";
                byte[] body = ("{\"results\":" + results + "}").getBytes(StandardCharsets.UTF_8);
                return new TransportResponse(
                        200, Map.of("Content-Type", List.of("application/json")), new ByteArrayInputStream(body));
            }
        };
        try (AtlasClient client = given(new ArrayList<>(), transport)
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .build()) {
            assertThat(endpoints(client.project(PROJECT)).create("US_EAST_1").id())
                    .isEqualTo(ID);
        }
    }

    private static AtlasClientBuilder given(List<String> sent, AtlasTransport transport) {
        return AtlasClient.builder().sleeper(pause -> {}).transport(request -> {
            sent.add(request.url());
            return transport.send(request);
        });
    }

    private static EncryptionAtRestEndpoints endpoints(AtlasProject project) {
        return project.encryptionAtRest().endpoints(CloudProvider.AWS);
    }
}
