package dev.atlaslink.benchmarks.json;

import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Rounds;
import dev.atlaslink.benchmarks.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Compares what several ways to do the same cost one thread, all in one process and in turn. */
final class Comparison {

    /** What all are compared to. */
    static final String YARDSTICK = "databind, a plain record";

    private final Map<String, Callable<Integer>> ways = new LinkedHashMap<>();
    private final int expected;

    /**
     * Starts without any.
     *
     * @param expected what each way has to return
     */
    Comparison(int expected) {
        this.expected = expected;
    }

    Comparison add(String name, Callable<Integer> way) {
        ways.put(name, () -> {
            int result = way.call();
            if (result != expected) {
                throw new IllegalStateException(name + " gave " + result + " instead of " + expected);
            }
            return result;
        });
        return this;
    }

    Table measure(Effort effort) throws Exception {
        Rounds<Cost> rounds = new Rounds<>();
        for (int round = -3; round < effort.of(25, 3); round++) {
            for (Map.Entry<String, Callable<Integer>> way : ways.entrySet()) {
                Cost cost = Cost.of(effort.of(2000, 200), way.getValue());
                if (round >= 0) {
                    rounds.add(way.getKey(), cost);
                }
            }
        }
        Table table = new Table("way", "processor us", "bytes", "x processor", "x bytes");
        for (String way : ways.keySet()) {
            table.row(
                    way,
                    rounds.median(way, Cost::micros),
                    Math.round(rounds.median(way, Cost::bytes)),
                    rounds.ratio(way, YARDSTICK, Cost::micros),
                    rounds.ratio(way, YARDSTICK, Cost::bytes));
        }
        return table;
    }
}
