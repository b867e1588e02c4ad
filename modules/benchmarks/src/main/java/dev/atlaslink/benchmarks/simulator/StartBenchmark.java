package dev.atlaslink.benchmarks.simulator;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.Times;
import dev.atlaslink.simulator.AtlasSimulator;

/** Starts simulators in a process that has started some before. */
public final class StartBenchmark implements Benchmark {

    private static final int WARM_UP = 20;

    private final Effort effort;

    public StartBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Simulator, start in process, warm";
    }

    @Override
    public Table measure() throws Exception {
        int repetitions = effort.of(200, 40);
        Times times = Times.of(WARM_UP, repetitions, () -> {
            try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
                return simulator.baseUri();
            }
        });
        return new Table("what", "runs", "median ms", "p99 ms", "max ms")
                .row("start and stop", repetitions, times.medianMillis(), times.millis(99), times.maxMillis());
    }
}
