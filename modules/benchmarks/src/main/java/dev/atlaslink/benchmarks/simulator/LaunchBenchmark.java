package dev.atlaslink.benchmarks.simulator;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.Times;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the simulator as a process until its ready line, with the launcher's own settings, and an empty JVM in turn. */
public final class LaunchBenchmark implements Benchmark {

    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"));

    private final Effort effort;

    public LaunchBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Simulator, start stand-alone";
    }

    @Override
    public Table measure() throws Exception {
        int warmUp = effort.of(2, 1);
        int repetitions = effort.of(15, 3);
        Times empty = Times.of(warmUp, repetitions, () -> firstLine(EmptyProgram.class.getName()));
        Times simulator =
                Times.of(warmUp, repetitions, () -> firstLine("dev.atlaslink.cli.Main", "simulator", "start"));
        return new Table("what", "runs", "min ms", "median ms", "max ms", "x empty")
                .row(
                        "JVM with an empty program",
                        repetitions,
                        empty.minMillis(),
                        empty.medianMillis(),
                        empty.maxMillis(),
                        1.0)
                .row(
                        "simulator until its ready line",
                        repetitions,
                        simulator.minMillis(),
                        simulator.medianMillis(),
                        simulator.maxMillis(),
                        simulator.medianMillis() / empty.medianMillis());
    }

    private static String firstLine(String... program) throws IOException {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of(program));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            if (line == null || !line.contains("ready")) {
                throw new IllegalStateException("no ready line but " + line);
            }
            return line;
        } finally {
            process.destroyForcibly();
        }
    }
}
