package dev.atlaslink.benchmarks.start;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Rounds;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.process.Jdk;
import dev.atlaslink.benchmarks.process.Run;
import dev.atlaslink.simulator.AtlasSimulator;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Starts commands as people do, by the launcher with what it has the JVM keep in a file, and an empty JVM in turn. */
public final class CommandBenchmark implements Benchmark {

    private static final String EMPTY = "JVM with an empty program";
    private static final Path LAUNCHER = Path.of(System.getProperty("atlaslink.root", ""))
            .resolve("atlaslink")
            .toAbsolutePath();

    private final Effort effort;
    private final Jdk jdk;

    private CommandBenchmark(Effort effort, Jdk jdk) {
        this.effort = effort;
        this.jdk = jdk;
    }

    /** Measures with the JDK at hand, and with the newest. */
    public static List<CommandBenchmark> all(Effort effort) {
        return Jdk.currentAndNewest().stream()
                .map(jdk -> new CommandBenchmark(effort, jdk))
                .toList();
    }

    @Override
    public String title() {
        return "Cold start, command line, JDK " + jdk.feature();
    }

    @Override
    public Table measure() throws Exception {
        Rounds<Run> rounds = new Rounds<>();
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            Map<String, Callable<Run>> commands = commands(simulator);
            // The first round prepares: the launcher makes its file for this JDK.
            for (int round = -2; round < effort.of(21, 2); round++) {
                for (Map.Entry<String, Callable<Run>> command : commands.entrySet()) {
                    Run run = command.getValue().call();
                    if (round >= 0) {
                        rounds.add(command.getKey(), run);
                    }
                }
            }
            Table table = new Table("what", "median ms", "x empty");
            for (String command : commands.keySet()) {
                table.row(command, rounds.median(command, Run::millis), rounds.ratio(command, EMPTY, Run::millis));
            }
            return table;
        }
    }

    private Map<String, Callable<Run>> commands(AtlasSimulator simulator) {
        Map<String, Callable<Run>> commands = new LinkedHashMap<>();
        commands.put(EMPTY, () -> Run.untilEnd(empty()));
        commands.put("`--version`", () -> Run.untilEnd(launcher("--version")));
        commands.put("`services list`", () -> {
            ProcessBuilder list = launcher("services", "list");
            list.environment().putAll(simulator.environment());
            return Run.untilEnd(list);
        });
        commands.put(
                "`simulator start` until it is ready", () -> Run.untilLine(launcher("simulator", "start"), "ready"));
        return commands;
    }

    /** With the launcher's own settings of the JVM, and a class path of one entry. */
    private ProcessBuilder empty() throws Exception {
        Path classes = Path.of(EmptyProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new ProcessBuilder(
                jdk.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes.toString(),
                EmptyProgram.class.getName());
    }

    private ProcessBuilder launcher(String... arguments) {
        ProcessBuilder command = new ProcessBuilder(LAUNCHER.toString());
        command.command().addAll(List.of(arguments));
        command.environment().keySet().removeIf(name -> name.startsWith("MONGODB_ATLAS_"));
        command.environment().put("JAVA_HOME", jdk.home().toString());
        return command;
    }
}
