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
            "services create --provider AWS --region us-east-1",
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
            COMMANDS.forEach(command -> run(command, simulator, time));
        }
    }

    private static void run(String command, AtlasSimulator simulator, DemoTime time) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        Console inner = new Console(
                simulator.environment(),
                InputStream.nullInputStream(),
                stream,
                stream,
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
                    command + " ended with " + exitCode + ": " + output.toString(StandardCharsets.UTF_8));
        }
    }
}
