package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.event.Retry;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the pauses between attempts are, and who is told. */
class RetryPauseTest {
    private final ScriptedCalls calls = new ScriptedCalls();
    private final ManualClock clock = calls.clock();
    private final Instant start = clock.instant();

    @Test
    void repeatsAWriteThatWasTurnedAwayForItsRateAfterTheTimeAskedFor() {
        RetryScript script = new RetryScript(new RetryScript.Turned(429, "7"), 204);

        calls.api(script).create();

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void understandsADateInRetryAfter() {
        RetryScript script = new RetryScript(new RetryScript.Turned(503, "Thu, 1 Jan 2026 00:00:09 GMT"), 204);

        calls.api(script).create();

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Wed, 31 Dec 2025 23:59:59 GMT"})
    void neverCallsAgainAtOnceBecauseOfATimeThatIsOver(String retryAfter) {
        calls.api(new RetryScript(new RetryScript.Turned(503, retryAfter), 204)).create();

        assertThat(clock.instant()).isEqualTo(start.plusMillis(250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "soon", "1.5", ""})
    void doesNotTakeAnUnreadableTimeForAPromiseThatNothingWasDone(String retryAfter) {
        RetryScript script = new RetryScript(new RetryScript.Turned(503, retryAfter), 204);

        assertThatThrownBy(() -> calls.api(script).create()).isInstanceOf(ServerException.class);

        assertThat(script.remaining()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "61", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void doesNotWaitToTheEndOfTheCallTimeoutOrBeyond(String retryAfter) {
        RetryScript script = new RetryScript(new RetryScript.Turned(429, retryAfter), 204);

        assertThatThrownBy(() -> calls.api(script).read()).hasMessageContaining("(429");

        assertThat(clock.instant()).isEqualTo(start);
    }

    @Test
    void honoursAnInterruptWhileWaiting() {
        RetryScript script = new RetryScript(503, 204);
        ScriptedCalls.Things things = calls.api(script, duration -> {
            throw new InterruptedException("test");
        });

        assertThatThrownBy(things::read).isInstanceOf(InterruptedCallException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void waitsLongerForARateLimitThatGivesNoTime() {
        RetryScript script = new RetryScript(429, 429, 429, 204);

        calls.api(script).create();

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(5 + 10 + 20));
    }

    @Test
    void announcesEachRetry() {
        List<Retry> retries = new ArrayList<>();
        calls.observe(new AtlasObserver() {
            @Override
            public void retrying(Retry retry) {
                retries.add(retry);
            }
        });

        calls.api(new RetryScript(503, new SocketTimeoutException("slow"), 204)).read();

        assertThat(retries).hasSize(2);
        assertThat(retries.get(0).attempt()).isEqualTo(1);
        assertThat(retries.get(0).status()).hasValue(503);
        assertThat(retries.get(0).pause()).isEqualTo(Duration.ofMillis(250));
        assertThat(retries.get(1).failure()).containsInstanceOf(SocketTimeoutException.class);
    }
}
