package dev.atlaslink.benchmarks.simulator;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.load.DigestConnection;
import dev.atlaslink.benchmarks.load.Load;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets 64 threads read and write the same services with 100,000 requests, twice, and compares heap and threads after
 * both; any response that is not a success, and any update that is lost, fails it.
 */
public final class LoadBenchmark implements Benchmark {

    private static final int THREADS = 64;
    private static final int MOST_REQUESTS = 1_564;
    private static final int KINDS = 4;
    private static final int ROUNDS_AN_HOUR = 16;
    private static final List<String> REGIONS = List.of("us-east-1", "us-west-2", "eu-west-1", "ap-south-1");

    private final Effort effort;

    public LoadBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Simulator, 64 threads of mixed reads and writes";
    }

    @Override
    public Table measure() throws Exception {
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                .clock(SimulatorClock.virtual(Instant.parse("2026-01-02T03:04:05Z")))
                .start()) {
            List<String> services = createServices(simulator);
            int requests = effort.of(MOST_REQUESTS, 164);
            Table table = new Table(
                    "run", "requests", "requests/s", "p50 ms", "p99 ms", "endpoints lost", "heap KiB", "threads");
            for (int run = 1; run <= 2; run++) {
                Load.Result result = Load.run(
                        THREADS,
                        requests,
                        () -> connect(simulator),
                        (connection, thread, request) -> mixed(simulator, services, connection, thread, request));
                simulator.clock().advance(Duration.ofHours(1));
                requireOnlyTheFirst(simulator, services);
                simulator.journal().clear();
                table.row(
                        run,
                        THREADS * requests,
                        Math.round(result.perSecond()),
                        result.times().medianMillis(),
                        result.times().millis(99),
                        0,
                        usedHeapKib(),
                        Thread.activeCount());
            }
            return table;
        }
    }

    private static List<String> createServices(AtlasSimulator simulator) throws IOException {
        List<String> services = new ArrayList<>();
        try (DigestConnection connection = connect(simulator)) {
            for (String region : REGIONS) {
                String created = connection
                        .send(
                                "POST",
                                path(simulator) + "endpointService",
                                "{\"providerName\":\"AWS\",\"region\":\"" + region + "\"}")
                        .requireSuccess()
                        .body();
                services.add(path(simulator) + "AWS/endpointService/"
                        + created.replaceFirst(".*\"id\":\"([0-9a-f]{24})\".*", "$1"));
            }
            simulator.clock().advance(Duration.ofHours(1));
            for (String service : services) {
                // It stays, so that the service is never without an endpoint: Atlas would remove it.
                connection
                        .send("POST", service + "/endpoint", body(endpointId(0)))
                        .requireSuccess();
            }
        }
        return services;
    }

    /** Attaches an endpoint, looks at it, looks at its service, and detaches it, each by another request. */
    private static void mixed(
            AtlasSimulator simulator, List<String> services, DigestConnection connection, int thread, int request)
            throws IOException {
        int round = request / KINDS;
        String service = services.get(round % services.size());
        String id = endpointId(1 + thread * MOST_REQUESTS + round);
        String endpoint = service + "/endpoint/" + id;
        switch (request % KINDS) {
            case 0 -> connection.send("POST", service + "/endpoint", body(id)).requireSuccess();
            case 1 -> connection.send("GET", endpoint, "").requireSuccess();
            case 2 -> {
                if (!connection.send("GET", service, "").requireSuccess().body().contains(id)) {
                    throw new IllegalStateException("the update that attached " + id + " is lost");
                }
            }
            default -> {
                connection.send("DELETE", endpoint, "").requireSuccess();
                if (thread == 0 && round % ROUNDS_AN_HOUR == 0) {
                    // Lets go what was deleted, and lets every nonce grow old.
                    simulator.clock().advance(Duration.ofHours(1));
                }
            }
        }
    }

    private static void requireOnlyTheFirst(AtlasSimulator simulator, List<String> services) throws IOException {
        try (DigestConnection connection = connect(simulator)) {
            for (String service : services) {
                String body =
                        connection.send("GET", service, "").requireSuccess().body();
                if (!body.contains("\"interfaceEndpoints\":[\"" + endpointId(0) + "\"]")) {
                    throw new IllegalStateException("an update that detached an endpoint is lost: " + body);
                }
            }
        }
    }

    private static long usedHeapKib() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
    }

    private static String body(String endpointId) {
        return "{\"id\":\"" + endpointId + "\"}";
    }

    private static String endpointId(int number) {
        return String.format("vpce-%017x", number);
    }

    private static String path(AtlasSimulator simulator) {
        return "/api/atlas/v1.0/groups/" + simulator.projectId() + "/privateEndpoint/";
    }

    private static DigestConnection connect(AtlasSimulator simulator) throws IOException {
        return new DigestConnection(
                simulator.baseUri().getPort(),
                simulator.apiKey().publicKey(),
                simulator.apiKey().privateKey());
    }
}
