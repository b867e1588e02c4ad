package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Rounds;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.process.Run;
import java.util.List;

/** Lets JVMs that have done nothing before make a client and call once, by hand and by our facade in turn. */
public final class FirstCallBenchmark implements Benchmark {

    private static final List<String> WAYS =
            List.of(Callers.BY_HAND, Callers.FACADE, Callers.BY_HAND_DIGEST, Callers.FACADE_DIGEST);

    private final Effort effort;

    public FirstCallBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Cold start, first call of a client";
    }

    @Override
    public Table measure() throws Exception {
        Rounds<Run> rounds = new Rounds<>();
        try (CannedProcess server = new CannedProcess()) {
            for (int round = -1; round < effort.of(21, 2); round++) {
                for (String way : WAYS) {
                    Run run = Run.ofProgram(FirstCall.class, way, server.port());
                    if (round >= 0) {
                        rounds.add(way, run);
                    }
                }
            }
        }
        Table table = new Table("way to call", "first call ms", "process ms", "x first call", "x process");
        for (String way : WAYS) {
            String yardstick = Callers.yardstick(way);
            table.row(
                    way,
                    rounds.median(way, FirstCallBenchmark::call),
                    rounds.median(way, Run::millis),
                    rounds.ratio(way, yardstick, FirstCallBenchmark::call),
                    rounds.ratio(way, yardstick, Run::millis));
        }
        return table;
    }

    private static double call(Run run) {
        return Double.parseDouble(run.lines().get(0));
    }
}
