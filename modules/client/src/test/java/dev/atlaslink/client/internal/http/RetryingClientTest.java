package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.JsonCodec;
import feign.Client;
import feign.Feign;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryingClientTest {
    private final ManualClock clock = new ManualClock();
    private final Instant start = clock.instant();

    @Test
    void repeatsAReadUntilItSucceeds() {
        Script script = new Script(503, new SocketTimeoutException("slow"), 204);

        api(script).read();

        assertThat(script.remaining()).isZero();
    }

    @Test
    void neverRepeatsAWriteThatMayHaveBeenDone() {
        Script timeout = new Script(new SocketTimeoutException("slow"), 204);
        Script failure = new Script(500, 204);
        Script unavailable = new Script(503, 204);

        assertThatThrownBy(() -> api(timeout).create())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("create failed: no answer after 1 attempt (POST /things): slow");
        assertThatThrownBy(() -> api(failure).create()).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> api(unavailable).create()).isInstanceOf(ServerException.class);

        assertThat(timeout.remaining() + failure.remaining() + unavailable.remaining())
                .isEqualTo(3);
    }

    @Test
    void repeatsAWriteThatWasNeverSent() {
        Script script = new Script(new ConnectException("refused"), 204);

        api(script).create();

        assertThat(script.remaining()).isZero();
    }

    @Test
    void repeatsAWriteThatWasTurnedAwayForItsRateAfterTheTimeAskedFor() {
        Script script = new Script(new Turned(429, "7"), 204);

        api(script).create();

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void understandsADateInRetryAfter() {
        Script script = new Script(new Turned(503, "Thu, 1 Jan 2026 00:00:09 GMT"), 204);

        api(script).create();

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void doesNotWaitBeyondTheCallTimeout() {
        Script script = new Script(new Turned(429, "61"), 204);

        assertThatThrownBy(() -> api(script).read()).hasMessageContaining("(429");

        assertThat(clock.instant()).isEqualTo(start);
    }

    @Test
    void givesUpAfterFourAttempts() {
        Script script = new Script(502, 502, 502, 502, 204);

        assertThatThrownBy(() -> api(script).read()).isInstanceOf(ServerException.class);

        assertThat(script.remaining()).isEqualTo(1);
    }

    @Test
    void honoursAnInterruptWhileWaiting() {
        Script script = new Script(503, 204);
        Things things = api(script, duration -> {
            throw new InterruptedException("test");
        });

        assertThatThrownBy(things::read).isInstanceOf(InterruptedCallException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Things api(Script script) {
        return api(script, clock);
    }

    private Things api(Script script, Sleeper sleeper) {
        Settings settings = new Settings(
                URI.create("http://localhost:1"),
                AtlasCredentials.apiKey("public", "private"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                AtlasObserver.NONE,
                clock,
                sleeper);
        Client retrying = new RetryingClient(script, new RetryPolicy(), new Backoff(() -> 0.5), settings);
        return Feign.builder()
                .client(retrying)
                .errorDecoder(new AtlasErrorDecoder(JsonCodec.mapper()))
                .retryer(Retryer.NEVER_RETRY)
                .target(Things.class, "http://localhost:1");
    }

    interface Things {
        @RequestLine("GET /things")
        void read();

        @RequestLine("POST /things")
        void create();
    }

    private record Turned(int status, String retryAfter) {}

    /** Plays a list of statuses and failures, one an attempt. */
    private static final class Script implements Client {
        private final Deque<Object> steps;

        Script(Object... steps) {
            this.steps = new ArrayDeque<>(Arrays.asList(steps));
        }

        int remaining() {
            return steps.size();
        }

        @Override
        public Response execute(Request request, Request.Options options) throws IOException {
            Object step = steps.removeFirst();
            if (step instanceof IOException failure) {
                throw failure;
            }
            if (step instanceof Turned turned) {
                return response(request, turned.status(), Map.of("Retry-After", List.of(turned.retryAfter())));
            }
            return response(request, (Integer) step, Map.of());
        }

        private static Response response(Request request, int status, Map<String, Collection<String>> headers) {
            return Response.builder()
                    .request(request)
                    .status(status)
                    .headers(headers)
                    .body(new byte[0])
                    .build();
        }
    }
}
