package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A program that does nothing for a while says why, in one line a pause, and of short pauses it does not speak. */
final class PauseLogTest {
    private static final String OPERATION = "getGroupPrivateEndpointRegionalMode";
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");
    private static final CannedResponse LIMITED = CannedResponse.json(429, "{\"detail\":\"forged\\r\\nline\"}");

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z"));

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    @Test
    void eachPauseThatAtlasAsksForIsALineWithItsLengthAndReason() {
        CannedResponse limited = LIMITED.header("Retry-After", "20");
        try (WireServer server = WireServer.playing(limited, limited, limited);
                AtlasClient client = client(server)) {
            assertThatThrownBy(() -> read(client)).isInstanceOf(RateLimitException.class);
        }
        assertThat(lines(Level.INFO))
                .containsExactly(
                        "call 1 (" + OPERATION + ") waits 20.0 s before attempt 2, after status 429",
                        "call 1 (" + OPERATION + ") waits 20.0 s before attempt 3, after status 429",
                        "call 1 (" + OPERATION + ") waits 20.0 s before attempt 4, after status 429");
        assertThat(lines(Level.FINE)).isEmpty();
    }

    @Test
    void fiveSecondsAreLong() {
        try (WireServer server =
                        WireServer.playing(LIMITED.header("Retry-After", "4"), LIMITED.header("Retry-After", "5"), OK);
                AtlasClient client = client(server)) {
            read(client);
        }
        assertThat(lines(Level.FINE))
                .containsExactly("call 1 (" + OPERATION + ") waits 4.0 s before attempt 2, after status 429");
        assertThat(lines(Level.INFO))
                .containsExactly("call 1 (" + OPERATION + ") waits 5.0 s before attempt 3, after status 429");
    }

    @Test
    void shortRetryIsNoNews() {
        try (WireServer server = WireServer.playing(CannedResponse.dropped(), OK);
                AtlasClient client = client(server)) {
            read(client);
        }
        assertThat(lines(Level.INFO)).isEmpty();
        assertThat(lines(Level.FINE))
                .singleElement()
                .asString()
                .matches("call 1 \\(" + OPERATION + "\\) waits 0\\.\\d s before attempt 2,"
                        + " after no response \\([A-Za-z]*Exception\\)");
    }

    @Test
    void waitForThePermitOfARateLimitIsALine() {
        try (WireServer server = WireServer.playing(
                        OK.header("RateLimit-Limit", "4000").header("RateLimit-Remaining", "0"), OK);
                AtlasClient client = client(server)) {
            read(client);
            read(client);
        }
        assertThat(lines(Level.INFO))
                .containsExactly(
                        "call 2 (" + OPERATION + ") waits 60.0 s for the rate limit of Private Endpoint Services");
    }

    private List<String> lines(Level level) {
        return log.messages("dev.atlaslink.client.pause", level);
    }

    private AtlasClient client(WireServer server) {
        return server.builder()
                .clock(clock.withZone(ZoneOffset.UTC))
                .sleeper(clock::advance)
                .build();
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode("5f7cac1adf5d6c6306f4b200");
    }
}
