package dev.atlaslink.cli;

import dev.atlaslink.simulator.AtlasSimulator;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs a simulator until it is told to stop. */
@Command(name = StartSimulatorCommand.NAME, description = "Starts a simulator on loopback; it runs until Ctrl-C.")
final class StartSimulatorCommand implements Callable<Integer> {
    static final String NAME = "start";

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
        console.out().println(console.terminal().out() ? forPeople(simulator) : forPrograms(simulator));
        if (console.out().checkError()) {
            throw new CommandFailedException("the simulator stops, because nobody can read where it is", null);
        }
    }

    /** One line, which a program waits for. The credentials are the simulator's own inventions and open nothing else. */
    private static String forPrograms(AtlasSimulator simulator) {
        return ready(simulator) + "to use it: export " + assignments(simulator).collect(Collectors.joining(" "));
    }

    /** One line each, so that a terminal breaks none; the simulator keeps this terminal to itself. */
    private static String forPeople(AtlasSimulator simulator) {
        return ready(simulator) + "to use it from another terminal:\n"
                + assignments(simulator).map(variable -> "export " + variable).collect(Collectors.joining("\n"));
    }

    private static String ready(AtlasSimulator simulator) {
        return "Atlas simulator ready at " + simulator.baseUri() + ", Ctrl-C stops it; ";
    }

    private static Stream<String> assignments(AtlasSimulator simulator) {
        return new TreeMap<>(simulator.environment())
                .entrySet().stream().map(variable -> variable.getKey() + "=" + variable.getValue());
    }
}
