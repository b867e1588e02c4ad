package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.TestSettings;
import dev.atlaslink.client.internal.call.OngoingCall;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.limit.PermitSource;
import feign.Client;
import feign.Feign;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingClientTest {
    private final ManualClock clock = new ManualClock();
    private final Instant start = clock.instant();
    private AtlasObserver observer = AtlasObserver.NONE;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "Wed, 31 Dec 2025 23:59:59 GMT"})
    void neverCallsAgainAtOnceBecauseOfATimeThatIsOver(String retryAfter) {
        api(new Script(new Turned(503, retryAfter), 204)).create();

        assertThat(clock.instant()).isEqualTo(start.plusMillis(250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "soon", "1.5", ""})
    void doesNotTakeAnUnreadableTimeForAPromiseThatNothingWasDone(String retryAfter) {
        Script script = new Script(new Turned(503, retryAfter), 204);

        assertThatThrownBy(() -> api(script).create()).isInstanceOf(ServerException.class);

        assertThat(script.remaining()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void doesNotWaitBeyondTheCallTimeout(String retryAfter) {
        Script script = new Script(new Turned(429, retryAfter), 204);

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

    @Test
    void countsADeletionThatWasPerhapsDoneAndThenFindsNothingAsDone() {
        Script lost = new Script(new SocketTimeoutException("slow"), 404);
        Script behindAGateway = new Script(504, 404);

        api(lost).delete();
        api(behindAGateway).delete();

        assertThat(lost.remaining() + behindAGateway.remaining()).isZero();
    }

    @Test
    void saysThatThereIsNothingToDeleteWhenNoAttemptCanHaveDeletedIt() {
        assertThatThrownBy(() -> api(new Script(404)).delete()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        api(new Script(new ConnectException("refused"), 404)).delete())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> api(new Script(new Turned(429, "1"), 404)).delete())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void leavesA404WhereTheCallerExpectsAnAnswer() {
        assertThat(api(new Script(504, 404)).deleteAndTell().status()).isEqualTo(404);
    }

    @Test
    void neverRepeatsWhatTlsRefused() {
        Script script = new Script(new SSLHandshakeException("no path to a trusted certificate"), 204);

        assertThatThrownBy(() -> api(script).read())
                .isInstanceOf(TransportException.class)
                .hasRootCauseInstanceOf(SSLHandshakeException.class);

        assertThat(script.remaining()).isEqualTo(1);
    }

    @Test
    void waitsLongerForARateLimitThatGivesNoTime() {
        Script script = new Script(429, 429, 429, 204);

        api(script).create();

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(5 + 10 + 20));
    }

    @Test
    void announcesEachRetry() {
        List<Retry> retries = new ArrayList<>();
        observer = new AtlasObserver() {
            @Override
            public void retrying(Retry retry) {
                retries.add(retry);
            }
        };

        api(new Script(503, new SocketTimeoutException("slow"), 204)).read();

        assertThat(retries).hasSize(2);
        assertThat(retries.get(0).attempt()).isEqualTo(1);
        assertThat(retries.get(0).status()).hasValue(503);
        assertThat(retries.get(0).pause()).isEqualTo(Duration.ofMillis(250));
        assertThat(retries.get(1).failure()).containsInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void sendsNothingWhenInterruptedFromTheStart() {
        Script script = new Script(204);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> api(script).read()).isInstanceOf(InterruptedCallException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(script.remaining()).isEqualTo(1);
    }

    private Things api(Script script) {
        return api(script, clock);
    }

    private Things api(Script script, Sleeper sleeper) {
        Settings settings = TestSettings.of(clock, sleeper, observer, PermitSource.UNLIMITED);
        RetryingClient retrying = new RetryingClient(script, new Backoff(() -> 0.5), settings);
        Client client = (request, options) -> {
            Call call = new Call(1, "test", request.httpMethod().name(), Requests.path(request), clock.instant());
            try (OngoingCall ongoing = OngoingCall.begin(call, settings.callTimeout(), clock)) {
                assertThat(ongoing.left()).isEqualTo(settings.callTimeout());
                return retrying.execute(request, options);
            }
        };
        AtlasErrorDecoder errors = new AtlasErrorDecoder(JsonCodec.mapper());
        return Feign.builder()
                .client(client)
                .errorDecoder((key, response) -> errors.decode(response, start))
                .retryer(Retryer.NEVER_RETRY)
                .target(Things.class, "http://localhost:1");
    }

    interface Things {
        @RequestLine("GET /things")
        void read();

        @RequestLine("POST /things")
        void create();

        @RequestLine("DELETE /things")
        void delete();

        @RequestLine("DELETE /things")
        Response deleteAndTell();
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
