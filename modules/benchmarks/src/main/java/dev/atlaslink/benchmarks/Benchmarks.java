package dev.atlaslink.benchmarks;

import dev.atlaslink.benchmarks.simulator.LaunchBenchmark;
import dev.atlaslink.benchmarks.simulator.LoadBenchmark;
import dev.atlaslink.benchmarks.simulator.StartBenchmark;
import dev.atlaslink.benchmarks.simulator.ThroughputBenchmark;
import java.util.List;
import java.util.Locale;

/** Runs the benchmarks and prints their tables. */
public final class Benchmarks {

    private static final List<Benchmark> ALL =
            List.of(new StartBenchmark(), new LaunchBenchmark(), new ThroughputBenchmark(), new LoadBenchmark());

    private Benchmarks() {}

    /**
     * Runs benchmarks.
     *
     * @param args words, one of which the title of a benchmark must hold; none or an empty one for all
     * @throws Exception if one of them fails
     */
    public static void main(String[] args) throws Exception {
        String wanted = args.length == 0 ? "" : args[0].toLowerCase(Locale.ROOT);
        System.out.printf(
                Locale.ROOT,
                "Java %s, %s %s, %d processors%n",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        for (Benchmark benchmark : ALL) {
            if (benchmark.title().toLowerCase(Locale.ROOT).contains(wanted)) {
                System.out.printf("%n### %s%n%n%s", benchmark.title(), benchmark.measure());
            }
        }
    }
}
