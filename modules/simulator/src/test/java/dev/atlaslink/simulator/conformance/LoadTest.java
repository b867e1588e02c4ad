package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.settings.EndpointSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many threads read and write the same resources: no update is lost and nothing fails.
 *
 * <p>On v2 with a rate limit out of reach. The benchmarks send the same mix a hundred thousand times.
 */
class LoadTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = 40;
    private static final List<String> REGIONS = List.of("us-east-1", "us-west-2", "eu-west-1", "ap-south-1");

    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-02T03:04:05Z")))
            .start();
    private String path;

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.0", "v2"})
    void noUpdateIsLostAndNothingFailsUnderMixedReadsAndWrites(String generation) throws Exception {
        path = "/api/atlas/" + generation + "/groups/" + simulator.projectId() + "/privateEndpoint/";
        simulator.rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1_000_000, 1_000_000);
        List<String> services = createServices();
        simulator.clock().advance(Duration.ofHours(1));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> callers = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(caller -> () -> attachAndDetach(caller, services))
                    .toList();
            for (Future<Void> caller : threads.invokeAll(callers)) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }

        // What was deleted is gone only now.
        simulator.clock().advance(Duration.ofHours(1));
        assertThat(attached(services)).isEqualTo(expected());
    }

    private List<String> createServices() throws IOException {
        List<String> ids = new ArrayList<>();
        try (KeyedConnection connection = new KeyedConnection(simulator)) {
            for (String region : REGIONS) {
                RawReply reply = connection.send(
                        "POST", path + "endpointService", "{'providerName':'AWS','region':'" + region + "'}");
                ids.add(reply.text("/id"));
            }
        }
        return ids;
    }

    /** Attaches one endpoint a round, and detaches every other one again. */
    private Void attachAndDetach(int caller, List<String> services) throws IOException {
        try (KeyedConnection connection = new KeyedConnection(simulator)) {
            for (int round = 0; round < ROUNDS; round++) {
                String service = path + "AWS/endpointService/" + services.get(round % services.size());
                String id = endpointId(caller, round);
                assertSuccess(connection.send("POST", service + "/endpoint", "{'id':'" + id + "'}"));
                assertThat(connection
                                .send("GET", service + "/endpoint/" + id, "")
                                .text("/interfaceEndpointId"))
                        .isEqualTo(id);
                assertThat(connection.send("GET", service, "").body()).contains(id);
                assertSuccess(connection.send("GET", path + "regionalMode", ""));
                assertSuccess(
                        isKept(round)
                                ? connection.send("GET", path + "AZURE/endpointService", "")
                                : connection.send("DELETE", service + "/endpoint/" + id, ""));
            }
        }
        return null;
    }

    private Set<String> attached(List<String> services) throws IOException {
        Set<String> ids = new TreeSet<>();
        try (KeyedConnection connection = new KeyedConnection(simulator)) {
            for (String service : services) {
                RawReply reply = connection.send("GET", path + "AWS/endpointService/" + service, "");
                reply.json().path("interfaceEndpoints").forEach(id -> ids.add(id.textValue()));
            }
        }
        return ids;
    }

    private static Set<String> expected() {
        Set<String> ids = new TreeSet<>();
        for (int caller = 0; caller < THREADS; caller++) {
            for (int round = 0; round < ROUNDS; round++) {
                if (isKept(round)) {
                    ids.add(endpointId(caller, round));
                }
            }
        }
        return ids;
    }

    private static boolean isKept(int round) {
        return round / REGIONS.size() % 2 == 0;
    }

    private static String endpointId(int caller, int round) {
        return String.format("vpce-%017x", caller * ROUNDS + round);
    }

    private static void assertSuccess(RawReply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
    }
}
