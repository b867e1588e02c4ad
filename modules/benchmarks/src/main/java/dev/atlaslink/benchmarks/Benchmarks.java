package dev.atlaslink.benchmarks;

import dev.atlaslink.benchmarks.auth.DigestBenchmark;
import dev.atlaslink.benchmarks.auth.TokenBenchmark;
import dev.atlaslink.benchmarks.client.ClientBenchmark;
import dev.atlaslink.benchmarks.client.FirstCallBenchmark;
import dev.atlaslink.benchmarks.client.IdleBenchmark;
import dev.atlaslink.benchmarks.client.WaitBenchmark;
import dev.atlaslink.benchmarks.json.ReadingBenchmark;
import dev.atlaslink.benchmarks.json.WritingBenchmark;
import dev.atlaslink.benchmarks.simulator.LoadBenchmark;
import dev.atlaslink.benchmarks.simulator.StartBenchmark;
import dev.atlaslink.benchmarks.simulator.ThroughputBenchmark;
import dev.atlaslink.benchmarks.start.CommandBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the benchmarks and prints their tables. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs benchmarks.
     *
     * @param args words that the title of a benchmark must hold, none or an empty one for all; then the effort, full
     *     if it is not given
     * @throws Exception if one of them fails
     */
    public static void main(String[] args) throws Exception {
        String wanted = args.length == 0 ? "" : args[0].toLowerCase(Locale.ROOT);
        Effort effort = args.length < 2 ? Effort.FULL : Effort.valueOf(args[1].toUpperCase(Locale.ROOT));
        System.out.printf(
                Locale.ROOT,
                "Java %s, %s %s, %d processors%n",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        for (Benchmark benchmark : all(effort)) {
            if (benchmark.title().toLowerCase(Locale.ROOT).contains(wanted)) {
                System.out.printf("%n### %s%n%n%s", benchmark.title(), benchmark.measure());
            }
        }
    }

    private static List<Benchmark> all(Effort effort) {
        List<Benchmark> benchmarks = new ArrayList<>(List.of(
                new StartBenchmark(effort),
                new ThroughputBenchmark(effort),
                new LoadBenchmark(effort),
                ClientBenchmark.one(effort),
                ClientBenchmark.list(effort),
                new IdleBenchmark(effort),
                new WaitBenchmark(effort),
                new ReadingBenchmark(effort),
                new WritingBenchmark(effort),
                new FirstCallBenchmark(effort)));
        benchmarks.addAll(CommandBenchmark.all(effort));
        benchmarks.add(new DigestBenchmark());
        benchmarks.add(new TokenBenchmark(effort));
        return benchmarks;
    }
}
