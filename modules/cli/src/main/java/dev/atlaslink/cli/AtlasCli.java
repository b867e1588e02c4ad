package dev.atlaslink.cli;

import dev.atlaslink.simulator.AtlasSimulator;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine.Help;

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
     * @return 0 done, 1 Atlas or the network refused, 2 bad input, 3 a wait failed or timed out, 4 a comparison found
     *     differences, 5 the doctor found a problem
     */
    public int run(String... args) {
        FailureReport failures = new FailureReport(console, FailureReport.asksForJson(Arrays.asList(args)));
        Session session = Session.of(console, failures);
        Wanted wanted = Wanted.by(Arrays.asList(args));
        if (wanted.first(CommandTree.SIMULATOR) || wanted.first(DemoCommand.NAME)) {
            // It takes about as long as to build the command.
            AtlasSimulator.readAhead();
        }
        CommandTree tree = CommandTree.of(session, stop, wanted);
        Converters.register(tree.root());
        // An argument such as @body.json is its command's own, not a file of arguments for us.
        Interrupts.Registration notice = console.interrupts().register(session.interruptNotice());
        try {
            int exitCode = tree.root()
                    .setExpandAtFiles(false)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setColorScheme(
                            Help.defaultColorScheme(Style.ofResults(console).colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                    .setOut(writer(console.out()))
                    .setErr(writer(console.err()))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .setExecutionStrategy(tree)
                    .execute(args);
            return console.out().checkError() ? failures.outputLost(exitCode) : exitCode;
        } finally {
            notice.close();
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
