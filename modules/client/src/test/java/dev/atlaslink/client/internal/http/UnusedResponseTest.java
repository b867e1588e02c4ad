package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.internal.settings.TestSettings;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a response holds is given up before the request is repeated. */
final class UnusedResponseTest {
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void responseThatIsNotUsedIsClosedBeforeTheNextAttempt() throws IOException {
        RetryingClient client = RetryingClient.create(this::unavailableAtFirst, TestSettings.of(new ManualClock()));

        Response response = ThingCall.of(client, ThingRequests.of("getThing", "https://cloud.mongodb.com/things"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(sent).hasValue(2);
        assertThat(closed).as("the response that is used is the caller's").hasValue(1);
    }

    private Response unavailableAtFirst(Request request, Request.Options options) {
        assertThat(closed).hasValue(sent.get());
        InputStream body = new ByteArrayInputStream(new byte[3]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        return Response.builder()
                .request(request)
                .status(sent.incrementAndGet() == 1 ? 503 : 200)
                .headers(Map.of())
                .body(body, 3)
                .build();
    }
}
