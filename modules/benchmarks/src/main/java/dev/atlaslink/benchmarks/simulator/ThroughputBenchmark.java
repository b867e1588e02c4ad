package dev.atlaslink.benchmarks.simulator;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.load.DigestConnection;
import dev.atlaslink.benchmarks.load.Load;
import dev.atlaslink.simulator.AtlasSimulator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads one service over 16 keep-alive connections, each request signed, from the simulator and in turn from a bare
 * server that returns the same bytes without looking; the client shares the processors with both.
 */
public final class ThroughputBenchmark implements Benchmark {

    private static final int CONNECTIONS = 16;
    private static final int REQUESTS = 2_000;

    private final Effort effort;

    public ThroughputBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Simulator, requests per second on 16 connections";
    }

    @Override
    public Table measure() throws Exception {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            int port = simulator.baseUri().getPort();
            String path = "/api/atlas/v1.0/groups/" + simulator.projectId() + "/privateEndpoint/";
            String list = path + "AWS/endpointService";
            String response;
            try (DigestConnection connection = connect(simulator, port)) {
                connection
                        .send("POST", path + "endpointService", "{\"providerName\":\"AWS\",\"region\":\"us-east-1\"}")
                        .requireSuccess();
                response = connection.send("GET", list, "").requireSuccess().body();
            }
            try (BareServer bare = new BareServer(response.getBytes(StandardCharsets.UTF_8))) {
                List<Load.Result> ofSimulator = new ArrayList<>();
                List<Load.Result> ofBare = new ArrayList<>();
                for (int round = 0; round < 2 * rounds() - 1; round++) {
                    ofSimulator.add(round(simulator, port, list));
                    ofBare.add(round(simulator, bare.port(), list));
                }
                Load.Result one = median(ofSimulator);
                Load.Result other = median(ofBare);
                return new Table("server", "requests/s", "p50 ms", "p99 ms", "x bare")
                        .row(
                                "simulator",
                                Math.round(one.perSecond()),
                                one.times().medianMillis(),
                                one.times().millis(99),
                                one.perSecond() / other.perSecond())
                        .row(
                                "bare Jetty",
                                Math.round(other.perSecond()),
                                other.times().medianMillis(),
                                other.times().millis(99),
                                1.0);
            }
        }
    }

    /** Warming up takes one round less. */
    private int rounds() {
        return effort.of(5, 2);
    }

    private static Load.Result round(AtlasSimulator simulator, int port, String target) throws Exception {
        return Load.run(
                CONNECTIONS,
                REQUESTS,
                () -> connect(simulator, port),
                (connection, thread, request) ->
                        connection.send("GET", target, "").requireSuccess());
    }

    private static DigestConnection connect(AtlasSimulator simulator, int port) throws Exception {
        return new DigestConnection(
                port, simulator.apiKey().publicKey(), simulator.apiKey().privateKey());
    }

    private Load.Result median(List<Load.Result> rounds) {
        return rounds.stream()
                .skip(rounds() - 1)
                .sorted(Comparator.comparingDouble(Load.Result::perSecond))
                .skip(rounds() / 2)
                .findFirst()
                .orElseThrow();
    }
}
