package dev.atlaslink.cli;

import dev.atlaslink.cli.demo.DemoTime;
import dev.atlaslink.simulator.AtlasSimulator;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Runs what people run most, so that the launcher can have the JVM keep the classes which that takes in a file. All of it
 * happens in this process, as the JVM keeps the classes of one process only. JEP 483 calls this a training run.
 */
public final class TrainingRun {
    private static final List<String> COMMANDS = List.of(
            "--version",
            "simulator start",
            "services list",
            "services list -o json",
            "services list --auth api_keys",
            "services list --api-version v1");

    private TrainingRun() {}

    /**
     * Runs the commands against a simulator of its own. They say nothing.
     *
     * @param args none are heeded
     * @throws IllegalStateException if one of them fails
     */
    public static void main(String[] args) {
        DemoTime time = new DemoTime(Console.ofProcess().sleeper());
        try (AtlasSimulator simulator =
                AtlasSimulator.builder().clock(time.simulatorClock()).start()) {
            String id = run("services create --provider AWS --region us-east-1 --wait -o id", simulator, time);
            run("services get --provider AWS " + id, simulator, time);
            COMMANDS.forEach(command -> run(command, simulator, time));
        }
    }

    /** Returns what the command prints, without the line's end. */
    private static String run(String command, AtlasSimulator simulator, DemoTime time) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        Console inner = new Console(
                simulator.environment(),
                InputStream.nullInputStream(),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(progress, true, StandardCharsets.UTF_8),
                Terminal.none(),
                Clock.systemUTC(),
                time,
                notice -> () -> {});
        StopSignal atOnce = (announce, cleanUp) -> {
            announce.run();
            cleanUp.run();
        };
        int exitCode = new AtlasCli(inner, atOnce).run(command.split(" "));
        if (exitCode != ExitCode.DONE) {
            throw new IllegalStateException(
                    command + " ended with " + exitCode + ": " + progress.toString(StandardCharsets.UTF_8));
        }
        return output.toString(StandardCharsets.UTF_8).strip();
    }
}
