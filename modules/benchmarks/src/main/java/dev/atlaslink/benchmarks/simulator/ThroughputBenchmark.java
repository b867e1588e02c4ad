package dev.atlaslink.benchmarks.simulator;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Rounds;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.load.DigestConnection;
import dev.atlaslink.benchmarks.load.Load;
import dev.atlaslink.simulator.AtlasSimulator;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads one service over 16 keep-alive connections, each request signed, from the simulator and in turn from a bare
 * server that returns the same bytes without looking; the client shares the processors with both.
 */
public final class ThroughputBenchmark implements Benchmark {

    private static final int CONNECTIONS = 16;
    private static final int REQUESTS = 2_000;
    private static final String SIMULATOR = "simulator";
    private static final String BARE = "bare Jetty";

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
                Rounds<Load.Result> rounds = new Rounds<>();
                for (int round = -effort.of(4, 1); round < effort.of(9, 3); round++) {
                    Load.Result ofSimulator = round(simulator, port, list);
                    Load.Result ofBare = round(simulator, bare.port(), list);
                    if (round >= 0) {
                        rounds.add(SIMULATOR, ofSimulator);
                        rounds.add(BARE, ofBare);
                    }
                }
                Table table = new Table("server", "requests/s", "p50 ms", "p99 ms", "x bare");
                for (String server : List.of(SIMULATOR, BARE)) {
                    table.row(
                            server,
                            Math.round(rounds.median(server, Load.Result::perSecond)),
                            rounds.median(server, result -> result.times().medianMillis()),
                            rounds.median(server, result -> result.times().millis(99)),
                            rounds.ratio(server, BARE, Load.Result::perSecond));
                }
                return table;
            }
        }
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
}
