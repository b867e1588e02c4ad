package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many requests a call costs when things go wrong, counted on the socket. */
final class RetryWireTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String SERVICE = "66b81b2f5f1d0c4e8a7d3c10";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");
    private static final CannedResponse CREATED = CannedResponse.json(
            201, "{\"cloudProvider\":\"AWS\",\"id\":\"" + SERVICE + "\",\"regionName\":\"US_EAST_1\"}");

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Test
    void stormOf429sIsSatOutAsLongAsItAsksFor() {
        CannedResponse limited = CannedResponse.json(429, "{}").header("Retry-After", "20");

        assertRequests(4, this::create, limited, limited, limited, CREATED);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    @Test
    void stormOf429sThatLastsIsReportedAfterFourRequests() {
        CannedResponse limited = CannedResponse.json(429, "{}").header("Retry-After", "20");

        assertFails(4, RateLimitException.class, this::create, limited);
    }

    @Test
    void rateLimitThatOutlastsTheCallIsReportedAtOnce() {
        CannedResponse limited = CannedResponse.json(429, "{}").header("Retry-After", "181");

        assertFails(1, RateLimitException.class, this::read, limited);
        assertThat(pauses).isEmpty();
    }

    @Test
    void dateInRetryAfterIsWaitedFor() {
        CannedResponse later = CannedResponse.html(503).header("Retry-After", "Thu, 1 Jan 2026 00:00:40 GMT");

        assertRequests(2, this::create, later, CREATED);
        assertThat(pauses).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void pageOf503CostsAReadFourRequestsAndAWriteOne() {
        assertFails(4, ServerException.class, this::read, CannedResponse.html(503));
        assertFails(1, ServerException.class, this::create, CannedResponse.html(503));
    }

    @Test
    void connectionCutBeforeTheRequestWasRead() {
        assertRequests(2, this::read, CannedResponse.droppedUnread(), OK);
        assertFails(1, TransportException.class, this::create, CannedResponse.droppedUnread());
    }

    @Test
    void connectionCutAfterTheRequestWasRead() {
        assertRequests(2, this::read, CannedResponse.dropped(), OK);
        assertFails(1, TransportException.class, this::create, CannedResponse.dropped());
    }

    @Test
    void deletionWhoseResponseWasLostAndThatFindsNothingThenIsDone() {
        CannedResponse gone = CannedResponse.json(404, "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}");
        assertRequests(2, this::delete, CannedResponse.dropped(), gone);
        assertFails(1, NotFoundException.class, this::delete, gone);
    }

    /** Nor does a project that is not there, in which nothing can have been deleted. */
    @Test
    void pageOfAGatewayThatFindsNothingIsNoDeletion() {
        CannedResponse noProject = CannedResponse.json(404, "{\"error\":404,\"errorCode\":\"GROUP_NOT_FOUND\"}");
        for (CannedResponse other : List.of(CannedResponse.html(404), CannedResponse.json(404, "{}"), noProject)) {
            assertFails(2, NotFoundException.class, this::delete, CannedResponse.dropped(), other);
        }
    }

    @Test
    void slowBodyIsCutAtTheAttemptsLimitAndReadAgain() {
        CannedResponse slow = CannedResponse.json(200, "{\"enabled\":" + " ".repeat(1000) + "true}")
                .dribbled();
        UnaryOperator<AtlasClientBuilder> hurried = builder -> builder.attemptTimeout(Duration.ofSeconds(2));

        assertRequests(2, hurried, this::read, slow, OK);
        assertFails(1, hurried, TransportException.class, this::create, slow);
    }

    /** By its own limit the attempt would outlast the test. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void attemptGetsNoMoreTimeThanTheCallHasLeft() {
        assertFails(
                1,
                builder -> builder.clock(Clock.systemUTC())
                        .attemptTimeout(Duration.ofHours(24))
                        .callTimeout(Duration.ofSeconds(1)),
                TransportException.class,
                this::create,
                CannedResponse.silent());
    }

    @Test
    void tooLargeResponseIsNotAskedForAgainAndItsConnectionIsGivenUp() {
        CannedResponse large = CannedResponse.json(200, "{\"enabled\":" + " ".repeat(5000) + "true}");
        for (CannedResponse response : List.of(large, large.gzipped(), large.dribbled())) {
            try (WireServer server = WireServer.playing(response, OK);
                    AtlasClient client = configured(server)
                            .maxConnections(1)
                            .maxResponseSize(4096)
                            .build()) {
                assertThatThrownBy(() -> read(client)).hasMessageContaining("larger than maxResponseSize, 4096 bytes");
                assertThat(server.received()).hasSize(1);
                read(client);
                assertThat(server.received()).hasSize(2);
            }
        }
    }

    @Test
    void oneAttemptIsOneRequest() {
        assertFails(1, builder -> builder.maxAttempts(1), ServerException.class, this::read, CannedResponse.html(503));
    }

    private void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }

    private void create(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class)
                .createGroupPrivateEndpointEndpointService(
                        PROJECT,
                        CreateAwsEndpointServiceRequest.builder()
                                .region("us-east-1")
                                .build());
    }

    private void delete(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class)
                .deleteGroupPrivateEndpointEndpointService(PROJECT, CloudProvider.AWS, SERVICE);
    }

    private void assertRequests(int requests, Consumer<AtlasClient> call, CannedResponse... script) {
        assertRequests(requests, UnaryOperator.identity(), call, script);
    }

    private void assertRequests(
            int requests,
            UnaryOperator<AtlasClientBuilder> settings,
            Consumer<AtlasClient> call,
            CannedResponse... script) {
        try (WireServer server = WireServer.playing(script);
                AtlasClient client = settings.apply(configured(server)).build()) {
            call.accept(client);
            assertThat(server.responded()).isEqualTo(requests);
        }
    }

    private void assertFails(
            int requests, Class<? extends AtlasException> type, Consumer<AtlasClient> call, CannedResponse... script) {
        assertFails(requests, UnaryOperator.identity(), type, call, script);
    }

    private void assertFails(
            int requests,
            UnaryOperator<AtlasClientBuilder> settings,
            Class<? extends AtlasException> type,
            Consumer<AtlasClient> call,
            CannedResponse... script) {
        assertRequests(
                requests,
                settings,
                client -> assertThatThrownBy(() -> call.accept(client)).isInstanceOf(type),
                script);
    }

    /** Time passes in pauses only, which are written down. */
    private AtlasClientBuilder configured(WireServer server) {
        SimulatorClock time = SimulatorClock.virtual(NOW);
        return server.builder().clock(time.withZone(ZoneOffset.UTC)).sleeper(pause -> {
            pauses.add(pause);
            time.advance(pause);
        });
    }
}
