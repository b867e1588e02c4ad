package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Rounds;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.process.Run;
import java.util.List;

/** Looks at what clients hold that have called once and do nothing, each kind in a process of its own. */
public final class IdleBenchmark implements Benchmark {

    private static final List<String> WAYS = List.of(Callers.BY_HAND, Callers.FACADE);
    private static final int[] CLIENTS = {1, 100};
    private static final double BYTES_PER_KIB = 1024;

    private final Effort effort;

    public IdleBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Client, memory and threads while idle";
    }

    @Override
    public Table measure() throws Exception {
        Table table = new Table("way to call", "clients", "heap KiB each", "threads each", "x heap");
        try (CannedProcess server = new CannedProcess()) {
            for (int clients : CLIENTS) {
                Rounds<Run> rounds = new Rounds<>();
                for (int round = 0; round < effort.of(9, 2); round++) {
                    for (String way : WAYS) {
                        rounds.add(way, Run.ofProgram(IdleClients.class, way, server.port(), clients));
                    }
                }
                for (String way : WAYS) {
                    table.row(
                            way,
                            clients,
                            rounds.median(way, run -> figure(run, 0) / BYTES_PER_KIB / clients),
                            rounds.median(way, run -> figure(run, 1) / clients),
                            rounds.ratio(way, Callers.BY_HAND, run -> figure(run, 0)));
                }
            }
        }
        return table;
    }

    private static double figure(Run run, int line) {
        return Double.parseDouble(run.lines().get(line));
    }
}
