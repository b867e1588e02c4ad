package dev.atlaslink.cli;

import dev.atlaslink.simulator.AtlasSimulator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs a simulator until it is told to stop. */
@Command(name = "start", description = "Starts a simulator on loopback; it runs until Ctrl-C.")
final class StartSimulatorCommand implements Callable<Integer> {
    private final Console console;
    private final StopSignal stop;

    @Mixin
    private SimulatorOptions options;

    StartSimulatorCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() throws InterruptedException {
        AtlasSimulator simulator = options.start();
        stop.runUntilStopped(() -> announce(simulator), simulator::close);
        return ExitCode.DONE;
    }

    private void announce(AtlasSimulator simulator) {
        console.out().println(readyLine(simulator));
        if (console.out().checkError()) {
            throw new CommandFailedException("the simulator stops, because nobody can read where it is", null);
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
