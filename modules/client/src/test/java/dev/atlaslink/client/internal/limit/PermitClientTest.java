package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.internal.http.Responses;
import dev.atlaslink.client.internal.http.ThingCall;
import dev.atlaslink.client.internal.http.ThingRequests;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.limit.RateLimitStatus;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request waits for its permit, and the permit is ended in one way or the other. */
final class PermitClientTest {
    private static final String URL = "https://cloud.mongodb.com/things";
    private static final Client ATLAS = Responses.always(204, Map.of(), "");

    private final ManualClock clock = new ManualClock();
    private final Instant start = clock.instant();

    @ParameterizedTest
    @CsvSource({
        "/api/groups/5f7c/things, 5f7c",
        "/api/groups/5f7c, 5f7c",
        "/api/groups/5f7c?pretty=true, 5f7c",
        "/api/groups/, ''",
        "/api/groups, ''",
        "/api/orgs/5f7c/things, ''"
    })
    void permitIsForTheProjectAndWhatAtlasCountsTogether(String target, String project) throws IOException {
        RecordedPermits permits = new RecordedPermits();

        execute(permits, ATLAS, "http://localhost:8080" + target);

        assertThat(permits.keys()).containsExactly(new RateLimitKey("http://localhost:8080", "Things", project));
    }

    @Test
    void requestGoesAtOnceIfItMay() throws IOException {
        RecordedPermits permits = new RecordedPermits();

        assertThat(execute(permits, ATLAS, URL).status()).isEqualTo(204);

        assertThat(clock.instant()).isEqualTo(start);
        assertThat(permits.cancelled()).isZero();
        assertThat(permits.completed()).hasSize(1);
    }

    @Test
    void requestWaitsUntilThePermitAsksForNoMoreTime() throws IOException {
        RecordedPermits permits = new RecordedPermits(Duration.ofSeconds(3), Duration.ofSeconds(2));

        execute(
                permits,
                (request, options) -> {
                    assertThat(clock.instant()).isEqualTo(start.plusSeconds(5));
                    return Responses.always(204, Map.of(), "").execute(request, options);
                },
                URL);

        assertThat(permits.cancelled()).isZero();
        assertThat(permits.completed()).hasSize(1);
    }

    /** Asking again would never end. */
    @Test
    void pauseThatLetsNoTimePassCountsAsDone() throws IOException {
        RecordedPermits permits = new RecordedPermits(Duration.ofSeconds(3), Duration.ofSeconds(3));

        assertThat(execute(permits, ATLAS, URL, pause -> {}).status()).isEqualTo(204);

        assertThat(permits.left()).isEqualTo(1);
        assertThat(permits.completed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT60S", "PT1H"})
    void permitThatComesTooLateForTheCallIsGivenBack(Duration pause) {
        RecordedPermits permits = new RecordedPermits(pause);

        assertThatThrownBy(() -> execute(permits, PermitClientTest::notSent, URL))
                .isInstanceOf(PermitTimeoutException.class)
                .hasMessageContaining("getThing")
                .hasMessageContaining("Things");
        assertThat(clock.instant()).isEqualTo(start);
        assertThat(permits.cancelled()).isEqualTo(1);
        assertThat(permits.completed()).isEmpty();
    }

    @Test
    void permitThatComesJustInTimeIsUsed() throws IOException {
        assertThat(execute(new RecordedPermits(Duration.ofMillis(59_999)), ATLAS, URL)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void permitOfAnInterruptedThreadIsGivenBack() {
        RecordedPermits permits = new RecordedPermits(Duration.ofSeconds(3));

        assertThatThrownBy(() -> execute(permits, PermitClientTest::notSent, URL, pause -> {
                    throw new InterruptedException("test");
                }))
                .isInstanceOf(InterruptedCallException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(permits.cancelled()).isEqualTo(1);
        assertThat(permits.completed()).isEmpty();
    }

    @Test
    void responseCorrectsTheSource() throws IOException {
        RecordedPermits permits = new RecordedPermits();

        execute(
                permits,
                Responses.always(
                        200, Map.of("RateLimit-Limit", List.of("10"), "RateLimit-Remaining", List.of("7")), ""),
                URL);

        assertThat(permits.completed())
                .containsExactly(new RateLimitStatus(OptionalLong.of(10), OptionalLong.of(7), false, Optional.empty()));
    }

    @Test
    void requestWithoutAResponseTellsTheSourceNothing() {
        RecordedPermits permits = new RecordedPermits();
        IOException failure = new IOException("broken");

        assertThatThrownBy(() -> execute(
                        permits,
                        (request, options) -> {
                            throw failure;
                        },
                        URL))
                .isSameAs(failure);
        assertThat(permits.completed()).containsExactly(RateLimitStatus.UNKNOWN);
        assertThat(permits.cancelled()).isZero();
    }

    /** Such as an assertion of a test: unlike an exception, it reaches the call. */
    @Test
    void errorOfTheObserverEndsThePermit() {
        RecordedPermits permits = new RecordedPermits();
        AssertionError failure = new AssertionError("test");
        AtlasObserver failing = new AtlasObserver() {
            @Override
            public void permitGranted(PermitGrant grant) {
                throw failure;
            }
        };

        assertThatThrownBy(() -> execute(permits, PermitClientTest::notSent, URL, clock, failing))
                .isSameAs(failure);
        assertThat(permits.completed()).containsExactly(RateLimitStatus.UNKNOWN);
        assertThat(permits.cancelled()).isZero();
    }

    private Response execute(RecordedPermits permits, Client next, String url) throws IOException {
        return execute(permits, next, url, clock);
    }

    private Response execute(RecordedPermits permits, Client next, String url, Sleeper sleeper) throws IOException {
        return execute(permits, next, url, sleeper, AtlasObserver.NONE);
    }

    private Response execute(RecordedPermits permits, Client next, String url, Sleeper sleeper, AtlasObserver observer)
            throws IOException {
        Client client = new PermitClient(next, TestSettings.of(clock, sleeper, observer, permits));
        return ThingCall.of(client, ThingRequests.of("getThing", url), Duration.ofSeconds(60), clock);
    }

    private static Response notSent(Request request, Request.Options options) {
        throw new AssertionError(request.url() + " was sent");
    }
}
