package dev.atlaslink.cli;

import dev.atlaslink.simulator.AtlasSimulator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs another command against a simulator that lives as long as it does. */
@Command(
        name = ExecSimulatorCommand.NAME,
        description = {
            "Runs a command with the MONGODB_ATLAS_* variables pointing at a simulator that ends with it.",
            "Its exit code becomes the exit code; 1 if it cannot be started."
        })
final class ExecSimulatorCommand implements Callable<Integer> {
    static final String NAME = "exec";

    private final Console console;

    @Mixin
    private SimulatorOptions options;

    @Parameters(
            paramLabel = "COMMAND",
            arity = "1..*",
            description = "The command and its arguments; write -- before it to tell its options from these.")
    private List<String> command;

    ExecSimulatorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (AtlasSimulator simulator = options.start()) {
            Map<String, String> environment = new HashMap<>(console.environment());
            environment.putAll(simulator.environment());
            return new ChildProcess(command, environment).run();
        }
    }
}
