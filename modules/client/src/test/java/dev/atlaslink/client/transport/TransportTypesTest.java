package dev.atlaslink.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a transport is given cannot be changed by it, and nothing of it shows in a log by accident. */
final class TransportTypesTest {
    private static final Map<String, List<String>> HEADERS = Map.of("Authorization", List.of("Bearer secret"));

    @Test
    void requestTellsWhatToSend() {
        TransportRequest request = request("https://cloud.mongodb.com/things?a=1", new byte[] {1, 2});

        assertThat(request.method()).isEqualTo("PATCH");
        assertThat(request.url()).isEqualTo("https://cloud.mongodb.com/things?a=1");
        assertThat(request.headers()).isEqualTo(HEADERS);
        assertThat(request.body()).hasValue(new byte[] {1, 2});
        assertThat(request.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void bodyIsACopyInBothDirections() {
        byte[] body = {1, 2};
        TransportRequest request = request("https://cloud.mongodb.com", body);
        body[0] = 9;
        request.body().orElseThrow()[1] = 9;

        assertThat(request.body()).hasValue(new byte[] {1, 2});
    }

    @Test
    void requestWithoutABodyHasNone() {
        assertThat(request("https://cloud.mongodb.com", null).body()).isEmpty();
    }

    @Test
    void headersDoNotChangeWithTheMapTheyCameIn() {
        Map<String, List<String>> headers = new HashMap<>(HEADERS);
        TransportRequest request = new TransportRequest(
                "GET", "https://cloud.mongodb.com", headers, null, Duration.ofSeconds(1), Duration.ofSeconds(2));
        headers.clear();

        assertThat(request.headers()).isEqualTo(HEADERS);
    }

    @Test
    void textOfARequestHasNeitherHeadersNorBodyNorQuery() {
        assertThat(request("https://cloud.mongodb.com/things?token=secret&x?y", new byte[] {1}))
                .hasToString("PATCH https://cloud.mongodb.com/things?***");
        assertThat(request("https://cloud.mongodb.com/things", null))
                .hasToString("PATCH https://cloud.mongodb.com/things");
    }

    @Test
    void textOfAResponseIsItsStatus() {
        assertThat(new TransportResponse(200, HEADERS, InputStream.nullInputStream()))
                .hasToString("status 200");
    }

    @Test
    void responseLacksNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransportResponse(200, null, InputStream.nullInputStream()))
                .withMessage("headers is null; allowed is the headers that came");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransportResponse(200, HEADERS, null))
                .withMessage("body is null; allowed is the bytes that came");
    }

    private static TransportRequest request(String url, byte[] body) {
        return new TransportRequest("PATCH", url, HEADERS, body, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }
}
