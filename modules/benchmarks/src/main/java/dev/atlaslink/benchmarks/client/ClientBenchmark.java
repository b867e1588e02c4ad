package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Rounds;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.json.Responses;
import java.util.Map;
import java.util.concurrent.Callable;

/** Compares our calls to those written by hand and to stock Feign's, all in one process and in turn. */
public final class ClientBenchmark implements Benchmark {

    private final Effort effort;
    private final boolean list;

    private ClientBenchmark(Effort effort, boolean list) {
        this.effort = effort;
        this.list = list;
    }

    /** Measures calls that read one service. */
    public static ClientBenchmark one(Effort effort) {
        return new ClientBenchmark(effort, false);
    }

    /** Measures calls that read a list of services. */
    public static ClientBenchmark list(Effort effort) {
        return new ClientBenchmark(effort, true);
    }

    @Override
    public String title() {
        return list
                ? "Client, a list of 100 objects (" + Responses.list().length() + " bytes)"
                : "Client, one object (" + Responses.one().length() + " bytes)";
    }

    @Override
    public Table measure() throws Exception {
        Rounds<Round> rounds = new Rounds<>();
        try (CannedProcess server = new CannedProcess();
                Crowd few = new Crowd(8);
                Crowd many = new Crowd(Callers.CONNECTIONS)) {
            Map<String, Caller> callers = Callers.all(server.port());
            warmUp(callers, few, many);
            for (int i = 0; i < effort.of(15, 3); i++) {
                for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                    rounds.add(caller.getKey(), round(caller.getValue(), effort.of(1000, 200), few, many));
                }
            }
            Table table = new Table(
                    "way to call",
                    "p50 us",
                    "p99 us",
                    "bytes/call",
                    "calls/s, 8 threads",
                    "64 threads",
                    "x p50",
                    "x bytes",
                    "x calls/s, 8",
                    "x 64");
            callers.keySet().forEach(caller -> row(table, rounds, caller));
            for (Caller caller : callers.values()) {
                caller.close();
            }
            return table;
        }
    }

    private void warmUp(Map<String, Caller> callers, Crowd few, Crowd many) throws Exception {
        for (int i = 0; i < 2; i++) {
            for (Caller caller : callers.values()) {
                round(caller, effort.of(4000, 500), few, many);
            }
        }
    }

    private Round round(Caller caller, int calls, Crowd few, Crowd many) throws Exception {
        int expected = list ? Responses.SERVICES : 1;
        Callable<Integer> call = list ? caller::list : caller::one;
        Callable<Integer> checked = () -> {
            int read = call.call();
            if (read != expected) {
                throw new IllegalStateException(read + " services were read instead of " + expected);
            }
            return read;
        };
        return Round.of(checked, calls, few, many);
    }

    private static void row(Table table, Rounds<Round> rounds, String caller) {
        String yardstick = Callers.yardstick(caller);
        table.row(
                caller,
                rounds.median(caller, Round::p50),
                rounds.median(caller, Round::p99),
                Math.round(rounds.median(caller, Round::bytes)),
                Math.round(rounds.median(caller, Round::few)),
                Math.round(rounds.median(caller, Round::many)),
                rounds.ratio(caller, yardstick, Round::p50),
                rounds.ratio(caller, yardstick, Round::bytes),
                rounds.ratio(caller, yardstick, Round::few),
                rounds.ratio(caller, yardstick, Round::many));
    }
}
