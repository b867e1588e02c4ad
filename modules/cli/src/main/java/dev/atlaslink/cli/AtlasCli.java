package dev.atlaslink.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs commands. It holds nothing between two of them, so that tests may run them in their own process. */
public final class AtlasCli {
    private final Console console;
    private final StopSignal stop;

    /**
     * Creates a command line.
     *
     * @param console where its input comes from and its output goes to
     * @param stop ends {@code simulator start}
     */
    public AtlasCli(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    /**
     * Runs one command; errors become one line on the console's error stream.
     *
     * @param args as typed
     * @return 0 done, 1 Atlas or the network refused, 2 bad input, 3 a wait failed or timed out
     */
    public int run(String... args) {
        FailureReport failures = new FailureReport(console.err());
        CommandLine commands = new CommandLine(new AtlasCommand())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CommandLine(new SimulatorCommand())
                        .addSubcommand(new StartSimulatorCommand(console, stop))
                        .addSubcommand(exec()));
        ResourceGroups.all().forEach(group -> commands.addSubcommand(group.commands(console)));
        commands.addSubcommand(new CommandLine(new RegionalModeCommand())
                .addSubcommand(new ShowRegionalModeCommand(console))
                .addSubcommand(new EnableRegionalModeCommand(console))
                .addSubcommand(new DisableRegionalModeCommand(console)));
        Converters.register(commands);
        // An argument such as @body.json is its command's own, not a file of arguments for us.
        int exitCode = commands.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExecutionStrategy(AtlasCli::execute)
                .execute(args);
        return console.out().checkError() ? failures.outputLost(exitCode) : exitCode;
    }

    private static int execute(ParseResult parsed) {
        UnknownCommand.refuse(parsed);
        return new RunLast().execute(parsed);
    }

    private CommandLine exec() {
        // What follows the command's name is for the command, with or without "--" before it.
        return new CommandLine(new ExecSimulatorCommand(console)).setStopAtPositional(true);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
