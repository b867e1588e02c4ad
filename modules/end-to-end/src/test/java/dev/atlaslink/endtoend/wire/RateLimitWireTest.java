package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.limit.RateLimitStatus;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls keep below the limits that responses tell (recorded responses; Atlas API reference, rate limits). */
final class RateLimitWireTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String OTHER_PROJECT = "5f7cac1adf5d6c6306f4b201";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");
    private static final CannedResponse EXHAUSTED =
            OK.header("RateLimit-Limit", "4000").header("RateLimit-Remaining", "0");

    private final SimulatorClock clock = SimulatorClock.virtual(START);

    @Test
    void callWaitsUntilTheBucketHasRefilled() {
        try (WireServer server = WireServer.playing(EXHAUSTED, OK);
                AtlasClient client = paced(server).build()) {
            read(client, PROJECT);
            assertThat(clock.instant()).isEqualTo(START);
            read(client, PROJECT);
            assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void headersThatMakeNoSenseTellNothing() {
        CannedResponse nonsense =
                OK.header("RateLimit-Limit", "-1").header("RateLimit-Remaining", "-9000000000000000000");
        try (WireServer server = WireServer.playing(nonsense);
                AtlasClient client = paced(server).build()) {
            read(client, PROJECT);
            read(client, PROJECT);
            assertThat(clock.instant()).isEqualTo(START);
        }
    }

    @Test
    void interfaceThatExtendsAGeneratedOneSharesItsLimit() {
        try (WireServer server = WireServer.playing(EXHAUSTED, OK);
                AtlasClient client = paced(server).build()) {
            read(client, PROJECT);
            client.api(OwnServices.class).getGroupPrivateEndpointRegionalMode(PROJECT);
            assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
        }
    }

    @Test
    void anotherProjectNeedNotWait() {
        try (WireServer server = WireServer.playing(EXHAUSTED, OK);
                AtlasClient client = paced(server).build()) {
            read(client, PROJECT);
            read(client, OTHER_PROJECT);
            assertThat(clock.instant()).isEqualTo(START);
        }
    }

    @Test
    void refusalOfOneCallHoldsTheOthersBack() {
        CannedResponse refusal = CannedResponse.json(429, "{}").header("Retry-After", "60");
        try (WireServer server = WireServer.playing(refusal, OK);
                AtlasClient client = paced(server).maxAttempts(1).build()) {
            assertThatThrownBy(() -> read(client, PROJECT)).hasMessageContaining("(429");
            read(client, PROJECT);
            assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
        }
    }

    @Test
    void callThatWouldWaitTooLongIsNotSent() {
        CannedResponse refusal = CannedResponse.json(429, "{}").header("Retry-After", "60");
        try (WireServer server = WireServer.playing(refusal);
                AtlasClient client =
                        paced(server).callTimeout(Duration.ofSeconds(60)).build()) {
            assertThatThrownBy(() -> read(client, PROJECT)).hasMessageContaining("(429");
            assertThatThrownBy(() -> read(client, PROJECT))
                    .isInstanceOf(PermitTimeoutException.class)
                    .hasMessage(
                            "getGroupPrivateEndpointRegionalMode failed: the rate limit of Private Endpoint Services"
                                    + " allows it only in 60000 ms, after callTimeout");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void waitCanBeInterrupted() {
        try (WireServer server = WireServer.playing(EXHAUSTED);
                AtlasClient client = paced(server)
                        .sleeper(pause -> {
                            throw new InterruptedException("test");
                        })
                        .build()) {
            read(client, PROJECT);
            assertThatThrownBy(() -> read(client, PROJECT)).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void sleeperThatLetsNoTimePassEndsTheWaitAllTheSame() {
        try (WireServer server = WireServer.playing(EXHAUSTED);
                AtlasClient client = paced(server).sleeper(pause -> {}).build()) {
            read(client, PROJECT);
            read(client, PROJECT);
            read(client, PROJECT);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void whoeverDoesNotWantToWaitDoesNot() {
        try (WireServer server = WireServer.playing(EXHAUSTED);
                AtlasClient client =
                        paced(server).permitSource(PermitSource.UNLIMITED).build()) {
            read(client, PROJECT);
            read(client, PROJECT);
            assertThat(clock.instant()).isEqualTo(START);
        }
    }

    @Test
    void clientsMayShareOneSource() {
        PermitSource shared = PermitSource.inProcess(clock.withZone(ZoneOffset.UTC));
        try (WireServer server = WireServer.playing(EXHAUSTED);
                AtlasClient one = paced(server).permitSource(shared).build();
                AtlasClient other = paced(server)
                        .permitSource(shared)
                        .callTimeout(Duration.ofMillis(1))
                        .build()) {
            read(one, PROJECT);
            assertThatThrownBy(() -> read(other, PROJECT)).isInstanceOf(PermitTimeoutException.class);
        }
    }

    @Test
    @SuppressWarnings("deprecation") // The oldest generation counts towards the same limit.
    void sourceOfOnesOwnIsAskedAndTold() {
        Ledger ledger = new Ledger();
        CannedResponse refusal = CannedResponse.json(429, "{}").header("Retry-After", "7");
        try (WireServer server = WireServer.playing(
                        EXHAUSTED,
                        refusal,
                        CannedResponse.json(200, "{\"id\":\"1\",\"status\":\"FAILED\"}"),
                        CannedResponse.dropped());
                AtlasClient client =
                        paced(server).permitSource(ledger).maxAttempts(2).build()) {
            read(client, PROJECT);
            client.api(PrivateLinkConnectionsApi.class).getPrivateLinkConnection(PROJECT, "1");
            assertThatThrownBy(() -> client.api(EncryptionAtRestApi.class).getGroupEncryptionAtRest(PROJECT))
                    .isInstanceOf(RuntimeException.class);

            String origin = server.uri().toString();
            RateLimitKey services = new RateLimitKey(origin, "Private Endpoint Services", PROJECT);
            RateLimitKey encryption = new RateLimitKey(origin, "Encryption at Rest", PROJECT);
            assertThat(ledger.keys).containsExactly(services, services, services, encryption, encryption);
            assertThat(ledger.told.get(0).remaining()).hasValue(0);
            assertThat(ledger.told.get(1).refused()).isTrue();
            assertThat(ledger.told.get(1).retryAfter()).contains(Duration.ofSeconds(7));
            assertThat(ledger.told.get(4)).isEqualTo(RateLimitStatus.UNKNOWN);
        }
    }

    private AtlasClientBuilder paced(WireServer server) {
        return server.builder().clock(clock.withZone(ZoneOffset.UTC)).sleeper(clock::advance);
    }

    private static void read(AtlasClient client, String project) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(project);
    }

    /** What somebody adds methods of his own to. */
    interface OwnServices extends PrivateEndpointServicesApi {}

    /** Grants everything and writes down what it is asked and told. */
    private static final class Ledger implements PermitSource {
        private final List<RateLimitKey> keys = new ArrayList<>();
        private final List<RateLimitStatus> told = new ArrayList<>();

        @Override
        public Permit reserve(RateLimitKey key) {
            keys.add(key);
            return new Permit() {
                @Override
                public Duration pause() {
                    return Duration.ZERO;
                }

                @Override
                public void cancel() {
                    throw new AssertionError("nothing is given back");
                }

                @Override
                public void completed(RateLimitStatus status) {
                    told.add(status);
                }
            };
        }
    }
}
