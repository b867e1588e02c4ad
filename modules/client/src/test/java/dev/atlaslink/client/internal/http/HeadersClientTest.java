package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a caller adds goes out beside what the operation has. */
final class HeadersClientTest {
    private static final Request REQUEST = ThingRequests.of(
            "createThing",
            "https://cloud.mongodb.com/things",
            Map.of("Accept", List.of("application/json")),
            "{\"a\":1}");

    @Test
    void headersAreAddedToThoseOfTheOperation() throws IOException {
        Request sent = sent(Map.of("X-One", "1", "X-Two", "2"));

        assertThat(sent.headers())
                .containsEntry("Accept", List.of("application/json"))
                .containsEntry("X-One", List.of("1"))
                .containsEntry("X-Two", List.of("2"))
                .hasSize(3);
        assertThat(sent.url()).isEqualTo(REQUEST.url());
        assertThat(sent.httpMethod()).isEqualTo(REQUEST.httpMethod());
        assertThat(sent.body()).isEqualTo(REQUEST.body());
        assertThat(Requests.operationId(sent)).isEqualTo("createThing");
    }

    @Test
    void requestOfTheCallerStaysAsItWas() throws IOException {
        Request sent = sent(Map.of("X-One", "1"));

        assertThat(sent).isNotSameAs(REQUEST);
        assertThat(REQUEST.headers()).containsOnlyKeys("Accept");
    }

    private static Request sent(Map<String, String> headers) throws IOException {
        Response response =
                new HeadersClient(Responses.always(204, Map.of(), ""), headers).execute(REQUEST, ThingCall.OPTIONS);
        assertThat(response.status()).isEqualTo(204);
        return response.request();
    }
}
