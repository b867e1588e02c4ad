package dev.atlaslink.cli;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a simulator until it is told to stop. */
@Command(name = "start", description = "Starts a simulator on loopback; it runs until Ctrl-C.")
final class StartSimulatorCommand implements Callable<Integer> {
    private final Console console;
    private final StopSignal stop;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "0 to 65535. Default: a free one.")
    private int port;

    @Option(
            names = "--speed",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "Simulated seconds in a real one. Default: ${DEFAULT-VALUE}, as slow as Atlas.")
    private double speed;

    StartSimulatorCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() throws InterruptedException {
        AtlasSimulator simulator = start();
        stop.runUntilStopped(() -> announce(simulator), simulator::close);
        return ExitCode.DONE;
    }

    private void announce(AtlasSimulator simulator) {
        console.out().println(readyLine(simulator));
        console.out().flush();
    }

    private AtlasSimulator start() {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is \"" + port + "\"; allowed is 0 to 65535");
        }
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("speed is \"" + speed + "\"; allowed is a number above 0");
        }
        try {
            return AtlasSimulator.builder()
                    .port(port)
                    .clock(SimulatorClock.scaled(speed))
                    .start();
        } catch (IllegalStateException e) {
            String reason = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new CommandFailedException(e.getMessage() + reason, e);
        }
    }

    /** The credentials are the simulator's own inventions and open nothing else. */
    private static String readyLine(AtlasSimulator simulator) {
        Map<String, String> variables = new TreeMap<>(simulator.environment());
        String assignments = variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining(" "));
        return "Atlas simulator ready at " + simulator.baseUri() + ", Ctrl-C stops it; to use it: export "
                + assignments;
    }
}
